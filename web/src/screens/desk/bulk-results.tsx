import { Trans } from '@lingui/react/macro';
import type { BulkItem, BulkResult } from '../../features/casework/run-bulk';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { StatusGlyph } from '../../ui/status-glyph';

interface BulkResultsProps {
  results: readonly BulkResult[];
  total: number;
  onRetry: (failed: readonly BulkItem[]) => void;
  onClose: () => void;
}

function ResultWords({ outcome }: Pick<BulkResult, 'outcome'>) {
  switch (outcome?.kind) {
    case 'changed':
      return <Trans>tersimpan</Trans>;
    case 'refused':
      return outcome.message;
    default:
      return <Trans>belum terkirim: server tidak menjawab</Trans>;
  }
}

/** What came of each report, in words; those that did not arrive can be sent again. */
export function BulkResults({ results, total, onRetry, onClose }: BulkResultsProps) {
  const done = results.filter(({ outcome }) => outcome?.kind === 'changed').length;
  // What was refused is refused again until something else is done first: the words beside it say what.
  const failed = results.filter(({ outcome }) => outcome?.kind !== 'changed' && outcome?.kind !== 'refused');
  const running = results.length < total;
  return (
    <Dialog
      title={
        <Trans>
          {done} dari {total} tersimpan
        </Trans>
      }
      onClose={onClose}
    >
      <ul className="bulk-results" aria-busy={running}>
        {results.map(({ item, outcome }) => (
          <li key={item.id}>
            <StatusGlyph name={outcome?.kind === 'changed' ? 'resolved' : 'late'} size={16} />
            <b>{item.title}</b> <span>{item.code}</span>
            <p>
              <ResultWords outcome={outcome} />
            </p>
          </li>
        ))}
      </ul>
      <div className="step-dialog__buttons">
        {failed.length > 0 && !running ? (
          <Button variant="primary" onClick={() => onRetry(failed.map(({ item }) => item))}>
            <Trans>Kirim lagi yang belum terkirim</Trans>
          </Button>
        ) : null}
        <Button disabled={running} onClick={onClose} data-first>
          <Trans>Selesai</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
