import { Trans } from '@lingui/react/macro';
import type { Outcome } from '../../features/reports/change-report';

/** Why it was not done; what was typed stays. */
export function ProblemWords({ outcome }: { outcome: Outcome | null }) {
  if (outcome === null || outcome.kind === 'changed') return null;
  if (outcome.kind === 'failed') {
    return (
      <>
        <b>
          <Trans>Belum terkirim.</Trans>
        </b>{' '}
        <Trans>Server tidak terjangkau. Isian tetap di sini; kirim lagi bila sambungan kembali.</Trans>
      </>
    );
  }
  return (
    <>
      <b>
        <Trans>Belum tersimpan.</Trans>
      </b>{' '}
      {outcome.message}{' '}
      {outcome.code === 'CONFLICT' ? (
        <Trans>Yang terbaru sudah dimuat dan isian Anda tetap ada.</Trans>
      ) : null}
    </>
  );
}
