import { Trans } from '@lingui/react/macro';
import { problemOf } from '../../platform/graphql/problem';
import { Button } from '../../ui/button';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { mayReadContact } from '../../features/casework/desk-steps.rules';
import type { Step } from '../../features/casework/move';
import { CasePanel } from './case-panel';
import { CaseSteps } from './case-steps';
import type { DeskState } from './use-desk';

interface CaseAreaProps {
  desk: DeskState;
  locked: boolean;
  onStep: (step: Step) => void;
  onPrint: () => void;
}

/** The selected case, or what to say in its place. */
export function CaseArea({ desk, locked, onStep, onPrint }: CaseAreaProps) {
  const { detail, selected, select } = desk;
  const { report, live } = detail;
  if (selected === null) {
    return (
      <p className="case__empty">
        <Trans>Pilih laporan dengan J, K, atau ketukan.</Trans>
      </p>
    );
  }
  if (report && live) {
    return (
      <CasePanel
        report={report}
        live={live}
        city={desk.city}
        office={desk.office.agency}
        mayReadContact={desk.subject !== null && mayReadContact(desk.subject)}
        onClose={() => select(null)}
        onPrint={onPrint}
        onOpen={select}
      >
        <CaseSteps key={report.id} steps={desk.steps} locked={locked} onStep={onStep} />
      </CasePanel>
    );
  }
  if (detail.error) {
    return (
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
    );
  }
  if (report === null) {
    return (
      <Empty
        title={<Trans>Tidak ada laporan {selected}</Trans>}
        action={
          <Button onClick={() => select(null)}>
            <Trans>Tutup</Trans>
          </Button>
        }
      >
        <Trans>Periksa kodenya. Laporan yang tidak boleh Anda lihat juga tampak seperti ini.</Trans>
      </Empty>
    );
  }
  return <Loading rows={8} />;
}
