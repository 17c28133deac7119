import { Trans } from '@lingui/react/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ActionList } from '../../features/live/use-action-list';
import { Button } from '../../ui/button';
import './action-failed.css';

/** The list of alarms could not be read: a screen without alarms must not look like a city without any. */
export function ActionFailed({ list }: { list: ActionList }) {
  return (
    <section className="action-failed" role="alert">
      <IconAlertTriangle size={24} stroke={1.75} aria-hidden="true" />
      <p>
        <b>
          {list.ready ? (
            <Trans>Daftar tindakan belum terbaca ulang.</Trans>
          ) : (
            <Trans>Daftar tindakan belum termuat.</Trans>
          )}
        </b>{' '}
        <Trans>Laporan KRITIS yang masuk lebih dulu mungkin belum tampak. Layar ini terus mencoba.</Trans>
      </p>
      <Button size="small" onClick={list.retry}>
        <Trans>Coba sekarang</Trans>
      </Button>
    </section>
  );
}
