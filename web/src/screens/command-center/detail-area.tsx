import { Trans } from '@lingui/react/macro';
import { problemOf } from '../../platform/graphql/problem';
import { Button } from '../../ui/button';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { DetailPanel } from './detail-panel';
import type { CommandActions } from './use-command-actions';
import type { CommandView } from './use-command-view';

interface DetailAreaProps {
  view: CommandView;
  actions: CommandActions;
  timeZone: string;
}

/** The selected report, or what to say in its place. */
export function DetailArea({ view, actions, timeZone }: DetailAreaProps) {
  const { selected, detail, select, list } = view;
  if (selected === null) return null;
  const close = (
    <Button onClick={() => select(null)}>
      <Trans>Tutup</Trans>
    </Button>
  );
  if (detail.report && detail.live) {
    return (
      <DetailPanel
        key={detail.report.id}
        report={detail.report}
        live={detail.live}
        timeZone={timeZone}
        locked={actions.locked}
        ownsKeyA={list.alarms.length === 0}
        onClose={actions.byKey.close}
        onToMap={actions.byKey.toMap}
        onAcknowledge={actions.acknowledgeOpen}
        onCorrect={actions.correct}
        onTakeDown={actions.takeDown}
      />
    );
  }
  return (
    <section className="detail">
      {detail.error ? (
        <Failed
          title={<Trans>Laporan belum termuat</Trans>}
          helpCode={problemOf(detail.error).helpCode}
          action={
            <Button onClick={detail.retry}>
              <Trans>Muat lagi</Trans>
            </Button>
          }
        >
          <Trans>Pilihan Anda tetap {selected}.</Trans>
        </Failed>
      ) : detail.report === null ? (
        <Empty title={<Trans>Tidak ada laporan {selected}</Trans>} action={close}>
          <Trans>Periksa kodenya. Laporan yang tidak boleh Anda lihat juga tampak seperti ini.</Trans>
        </Empty>
      ) : (
        <Loading rows={8} />
      )}
    </section>
  );
}
