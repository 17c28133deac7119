import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { hasChoice, visibilityChoices } from '../../features/casework/visibility.rules';
import { Button } from '../../ui/button';
import { showCode } from '../../ui/report-code';
import { isOpen } from '../../ui/status-glyph.rules';
import { useActionBoard, useOffers, type Offer } from '../command-center/action-board';
import { keyOf } from '../command-center/command-actions.rules';
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
  /** Why nothing can be changed now; null when it can. */
  locked: string | null;
}

/** Casework of operators and supervisors on the open report; everything else is done at the desk. */
export function WorkTools({ locked, ...given }: WorkToolsProps) {
  const { live } = given;
  const { t } = useLingui();
  const board = useActionBoard();
  const { report, mayLoosen } = useWorkFacts(showCode(live.code), given.version);
  const visibilities = report ? visibilityChoices(report.visibility, mayLoosen) : [];
  const subject = { ...given, visibilities };
  const [dialog, setDialog] = useState<Dialogs | null>(null);
  const open = isOpen(live.publicStatus) && live.status !== 'MERGED';
  const shows = hasChoice(visibilities);
  const supports = open && report !== null && report.visibility !== 'SEALED';
  const begin = (next: Dialogs, missing: string | null): Offer => ({
    run: () => setDialog(next),
    // Until its facts are read, nobody knows whether the report offers it.
    soon: report === null && (next === 'support' || next === 'visibility'),
    missing,
  });
  const ended = open ? null : t`Laporan ini sudah berakhir.`;
  useOffers({
    similar: begin('similar', ended),
    route: begin('route', ended),
    note: begin('note', null),
    support: begin(
      'support',
      ended ?? (supports || report === null ? null : t`Laporan tersegel tidak meminta dukungan.`),
    ),
    visibility: begin(
      'visibility',
      shows || report === null ? null : t`Keterlihatan laporan ini tidak dapat diubah.`,
    ),
  });
  const close = () => {
    setDialog(null);
    board.homeIfLost();
  };
  return (
    <div className="work-tools">
      {open ? (
        <>
          <Button
            size="small"
            shortcut={keyOf('similar')}
            missing={locked}
            onClick={() => setDialog('similar')}
          >
            <Trans>Mirip</Trans>
          </Button>
          <Button size="small" shortcut={keyOf('route')} missing={locked} onClick={() => setDialog('route')}>
            <Trans>Tugaskan</Trans>
          </Button>
        </>
      ) : null}
      {live.status === 'MERGED' ? (
        <Button size="small" missing={locked} onClick={() => setDialog('unmerge')}>
          <Trans>Batalkan gabungan</Trans>
        </Button>
      ) : null}
      {supports ? (
        <Button
          size="small"
          shortcut={keyOf('support')}
          missing={locked}
          onClick={() => setDialog('support')}
        >
          <Trans>Dukungan</Trans>
        </Button>
      ) : null}
      {shows ? (
        <Button
          size="small"
          shortcut={keyOf('visibility')}
          missing={locked}
          onClick={() => setDialog('visibility')}
        >
          <Trans>Keterlihatan</Trans>
        </Button>
      ) : null}
      <Button size="small" shortcut={keyOf('note')} missing={locked} onClick={() => setDialog('note')}>
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
