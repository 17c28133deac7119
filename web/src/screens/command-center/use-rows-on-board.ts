import { useEffect, useRef, type RefObject } from 'react';
import type { LiveReportFragment } from '../../gql/graphql';
import { useStable } from '../../ui/use-stable';
import { useActionBoard } from './action-board';

interface ShownRows {
  codes: readonly string[];
  reports: readonly LiveReportFragment[];
  selected: string | null;
  listRef: RefObject<HTMLElement | null>;
}

/** Lends the list to the keys; `scrollTo` brings a row that is not drawn into sight. */
export function useRowsOnBoard(
  { codes, reports, selected, listRef }: ShownRows,
  scrollTo: (code: string) => void,
) {
  const board = useActionBoard();
  const before = useRef(codes);
  const focus = useStable((code: string) => {
    const drawn = () => listRef.current?.querySelector<HTMLElement>(`[data-code="${code}"]`);
    const row = drawn();
    if (!row) scrollTo(code);
    const reach = (to: HTMLElement | null | undefined) => {
      to?.focus({ preventScroll: true });
      to?.scrollIntoView({ block: 'nearest' });
    };
    if (row) reach(row);
    else requestAnimationFrame(() => requestAnimationFrame(() => reach(drawn())));
  });
  useEffect(() => {
    if (selected === null || codes.includes(selected)) before.current = codes;
    board.rows = { codes, reports, before: before.current, focus };
  });
  useEffect(() => () => void (board.rows = null), [board]);
}
