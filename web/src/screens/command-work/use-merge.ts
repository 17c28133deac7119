import { useLingui } from '@lingui/react/macro';
import { useClient } from 'urql';
import { outcomeOf, type Outcome, type Payload } from '../../features/reports/change-report';
import { useStable } from '../../ui/use-stable';
import { Merge, Unmerge } from './merge-documents';
import type { WorkSubject } from './work-subject';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Merging and its undo; each answers with the version that it made, or the server's words. */
export function useMerge({ onTold, onChanged }: Pick<WorkSubject, 'onTold' | 'onChanged'>) {
  const client = useClient();
  const { t } = useLingui();

  const unmerge = useStable(async (merged: Seen, reason: string): Promise<Outcome> => {
    const input = { reportId: merged.id, version: merged.version, reason };
    const { data, error } = await client.mutation(Unmerge, { input }).toPromise();
    const outcome = outcomeOf(data?.result as Payload | undefined, error);
    if (outcome.kind === 'changed')
      onTold({ kind: 'said', words: t`Gabungan dibatalkan; kedua laporan berdiri sendiri lagi.` });
    onChanged();
    return outcome;
  });

  const undo = async (merged: Seen, reason: string): Promise<void> => {
    const outcome = await unmerge(merged, reason);
    if (outcome.kind === 'failed') onTold({ kind: 'unsent' });
    if (outcome.kind !== 'refused') return;
    onTold({ kind: 'refused', message: outcome.message, outdated: outcome.code === 'CONFLICT' });
  };

  const merge = useStable(
    async (gone: Seen, into: Seen & { code: string }, reason: string): Promise<Outcome> => {
      const at = { reportId: gone.id, version: gone.version, intoId: into.id, intoVersion: into.version };
      const { data, error } = await client.mutation(Merge, { input: { ...at, reason } }).toPromise();
      const outcome = outcomeOf(data?.result as Payload | undefined, error);
      if (outcome.kind === 'changed') {
        const merged = { id: gone.id, version: outcome.version };
        const why = t`Dibatalkan langsung setelah digabung`;
        onTold({ kind: 'merged', into: into.code, undo: () => void undo(merged, why) });
      }
      onChanged();
      return outcome;
    },
  );
  return { merge, unmerge };
}
