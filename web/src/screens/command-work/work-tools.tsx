import { useMemo, useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { hasChoice, visibilityChoices } from '../../features/casework/visibility.rules';
import { Button } from '../../ui/button';
import { useKeys, useKeysOn } from '../../ui/keys';
import { showCode } from '../../ui/report-code';
import { isOpen } from '../../ui/status-glyph.rules';
import { SimilarDialog } from './similar-dialog';
import { StepByCommand, type CommandStep } from './step-by-command';
import { deskWords } from '../desk/desk-words';
import { UnmergeDialog } from './unmerge-dialog';
import { useWorkFacts } from './use-work-facts';
import type { WorkSubject } from './work-subject';
import './work-tools.css';

/** Resolves once the sentences of this part can be said. */
export const words = deskWords;

type Dialogs = 'similar' | 'unmerge' | CommandStep;

interface WorkToolsProps extends Omit<WorkSubject, 'visibilities'> {
  locked: boolean;
}

/** Casework of operators and supervisors on the open report; everything else is done at the desk. */
export function WorkTools({ locked, ...given }: WorkToolsProps) {
  const { live } = given;
  const { report, mayLoosen } = useWorkFacts(showCode(live.code), given.version);
  const visibilities = report ? visibilityChoices(report.visibility, mayLoosen) : [];
  const subject = { ...given, visibilities };
  const [dialog, setDialog] = useState<Dialogs | null>(null);
  const { keysOn } = useKeysOn();
  const open = isOpen(live.publicStatus) && live.status !== 'MERGED';
  const shows = hasChoice(visibilities);
  const supports = open && report !== null && report.visibility !== 'SEALED';
  const keys = useMemo(() => {
    const show = (next: Dialogs, may: boolean) => (event: KeyboardEvent) => {
      if (!may || locked || dialog !== null) return;
      // The key that opens a dialog is not typed into its first field.
      event.preventDefault();
      setDialog(next);
    };
    return {
      ...{ g: show('similar', open), t: show('route', open), n: show('note', true) },
      ...{ d: show('support', supports), v: show('visibility', shows) },
    };
  }, [locked, open, supports, shows, dialog]);
  useKeys(keys, keysOn);
  const close = () => setDialog(null);
  return (
    <div className="work-tools">
      {open ? (
        <>
          <Button size="small" shortcut="G" disabled={locked} onClick={() => setDialog('similar')}>
            <Trans>Mirip</Trans>
          </Button>
          <Button size="small" shortcut="T" disabled={locked} onClick={() => setDialog('route')}>
            <Trans>Tugaskan</Trans>
          </Button>
        </>
      ) : null}
      {live.status === 'MERGED' ? (
        <Button size="small" disabled={locked} onClick={() => setDialog('unmerge')}>
          <Trans>Batalkan gabungan</Trans>
        </Button>
      ) : null}
      {supports ? (
        <Button size="small" shortcut="D" disabled={locked} onClick={() => setDialog('support')}>
          <Trans>Dukungan</Trans>
        </Button>
      ) : null}
      {shows ? (
        <Button size="small" shortcut="V" disabled={locked} onClick={() => setDialog('visibility')}>
          <Trans>Keterlihatan</Trans>
        </Button>
      ) : null}
      <Button size="small" shortcut="N" disabled={locked} onClick={() => setDialog('note')}>
        <Trans>Catatan</Trans>
      </Button>
      <a href={`/desk?r=${showCode(live.code)}`}>
        <Trans>Buka di meja kerja</Trans>
      </a>
      {dialog === 'similar' ? <SimilarDialog subject={subject} onClose={close} /> : null}
      {dialog === 'unmerge' ? <UnmergeDialog subject={subject} onClose={close} /> : null}
      {dialog !== null && dialog !== 'similar' && dialog !== 'unmerge' ? (
        <StepByCommand subject={subject} step={dialog} onClose={close} />
      ) : null}
    </div>
  );
}
