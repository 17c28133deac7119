import { useState } from 'react';

/** What somebody has chosen and typed for a merge so far. */
export interface MergeDraft {
  /** The code of the other report; null while the list is looked at. */
  readonly other: string | null;
  readonly typed: string;
  /** The id of the report that stays; null is the one that stays by default. */
  readonly stays: string | null;
  readonly reason: string;
}

const empty: MergeDraft = { other: null, typed: '', stays: null, reason: '' };

/** Drafts of this page, by report: a dialog that was closed by mistake has lost nothing. */
const drafts = new Map<string, MergeDraft>();

export function useMergeDraft(reportId: string) {
  const [draft, setDraft] = useState(() => drafts.get(reportId) ?? empty);
  return {
    draft,
    change: (part: Partial<MergeDraft>) => {
      const next = { ...draft, ...part };
      drafts.set(reportId, next);
      setDraft(next);
    },
    forget: () => drafts.delete(reportId),
  };
}
