import { useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/button';

/** Where a long list stands: cursors of the pages before, so that one can go back. */
export function usePages() {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return {
    after: cursors.at(-1) ?? null,
    isFirst: cursors.length === 0,
    next: (cursor: string) => setCursors((before) => [...before, cursor]),
    back: () => setCursors((before) => before.slice(0, -1)),
    restart: () => setCursors([]),
  };
}

interface PagerProps {
  pages: ReturnType<typeof usePages>;
  info: { hasNextPage: boolean; endCursor: string | null };
  total: { count: number; more: boolean };
}

export function Pager({ pages, info: { hasNextPage, endCursor }, total }: PagerProps) {
  if (total.count === 0) return null;
  const count = total.more ? `${String(total.count)}+` : String(total.count);
  return (
    <nav className="pager">
      <p className="quiet">
        <Trans>{count} seluruhnya</Trans>
      </p>
      {pages.isFirst ? null : (
        <Button onClick={pages.back}>
          <Trans>Sebelumnya</Trans>
        </Button>
      )}
      {hasNextPage && endCursor !== null ? (
        <Button onClick={() => pages.next(endCursor)}>
          <Trans>Berikutnya</Trans>
        </Button>
      ) : null}
    </nav>
  );
}
