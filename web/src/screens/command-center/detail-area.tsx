import { lazy, Suspense, useEffect } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Agency } from '../../features/catalogue/use-catalogue';
import { problemOf } from '../../platform/graphql/problem';
import { Button } from '../../ui/button';
import { Boundary } from '../../ui/boundary';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { useStable } from '../../ui/use-stable';
import './detail-panel.css';
import type { CommandActions } from './use-command-actions';
import type { CommandView } from './use-command-view';
import type { WorkTold } from './use-report-moves';

const loadPanel = () => import('./detail-panel');
const DetailPanel = lazy(async () => ({ default: (await loadPanel()).DetailPanel }));

interface DetailAreaProps {
  view: CommandView;
  actions: CommandActions;
  timeZone: string;
  agencies: readonly Agency[];
  /** Merging, assigning and notes are for operators and supervisors. */
  mayWork: boolean;
  onTold: (told: WorkTold) => void;
  onClose: () => void;
}

/** The panel's own script did not come. */
function PanelFailed() {
  return (
    <section className="detail">
      <Failed
        title={<Trans>Laporan belum termuat</Trans>}
        action={
          <Button onClick={() => location.reload()}>
            <Trans>Muat lagi</Trans>
          </Button>
        }
      />
    </section>
  );
}

/** The selected report, or what to say in its place. */
export function DetailArea({ view, actions, timeZone, agencies, mayWork, onTold, onClose }: DetailAreaProps) {
  const { selected, detail, select } = view;
  const { t } = useLingui();
  const reread = useStable(detail.retry);
  // The panel comes once the screen stands, and before the first report is opened or the link is lost.
  useEffect(() => void loadPanel().catch(() => undefined), []);
  if (selected === null) return null;
  const close = (
    <Button onClick={onClose}>
      <Trans>Tutup</Trans>
    </Button>
  );
  const waiting = (
    <section className="detail">
      <Loading rows={8} />
    </section>
  );
  if (detail.report && detail.live) {
    return (
      <Boundary fallback={<PanelFailed />}>
        <Suspense fallback={waiting}>
          <DetailPanel
            key={detail.report.id}
            report={detail.report}
            live={detail.live}
            timeZone={timeZone}
            locked={actions.locked ?? (actions.busy ? t`Perubahan sebelumnya sedang disimpan.` : null)}
            onClose={onClose}
            onToMap={actions.toMap}
            onAcknowledge={actions.acknowledgeOpen}
            onCorrect={actions.correct}
            onTakeDown={actions.takeDown}
            version={detail.version}
            agencies={agencies}
            mayWork={mayWork && detail.report.handled}
            onOpen={select}
            onTold={onTold}
            onChanged={reread}
          />
        </Suspense>
      </Boundary>
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
