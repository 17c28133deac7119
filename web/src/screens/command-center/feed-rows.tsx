import { useEffect, useMemo, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Trans } from '@lingui/react/macro';
import type { FeedLayout } from '../../features/live/feed-layout.rules';
import { useLinkPhase } from '../../features/live/live-context';
import type { Entry } from '../../features/live/use-feed';
import { ReportRow } from '../../features/reports/report-row';
import { clockTime } from '../../ui/city-time';
import { showCode } from '../../ui/report-code';
import { useShownTime } from '../../ui/ticker';
import type { Touch } from './use-held-feed';
import { rowsOf, type FeedRow } from './feed-rows.rules';
import { useRowsOnBoard } from './use-rows-on-board';

interface FeedRowsProps {
  layout: FeedLayout;
  action: readonly Entry[];
  /** More calls for action than was read. */
  actionMore: boolean;
  known: ReadonlyMap<string, Entry>;
  timeZone: string;
  selected: string | null;
  onSelect: (code: string) => void;
  onTouch: (part: Touch) => void;
  onEnd: (() => void) | null;
  listRef: RefObject<HTMLDivElement | null>;
}

const rowHeight = 53;
const headerHeight = 28;

interface HeaderProps {
  row: Extract<FeedRow<Entry>, { kind: 'header' }>;
  more: boolean;
  timeZone: string;
}

function Header({ row, more, timeZone }: HeaderProps) {
  const stopped = useLinkPhase() === 'down';
  const time = useShownTime((now) => clockTime(now, timeZone));
  return (
    <h3 className="feed-rows__header">
      {row.section === 'action' ? (
        <Trans>Perlu tindakan</Trans>
      ) : stopped ? (
        <Trans>Terakhir terlihat</Trans>
      ) : (
        <Trans>Langsung</Trans>
      )}
      <span>
        {row.section === 'action' ? `${row.count}${more ? '+' : ''}` : time}
        {row.waiting > 0 ? (
          <b className="feed-rows__waiting">
            {' '}
            <Trans>+{row.waiting} baru</Trans>
          </b>
        ) : null}
      </span>
    </h3>
  );
}

/** Draws only the rows in sight. Rows keep their place; their words stay current. */
export function FeedRows(props: FeedRowsProps) {
  const { layout, action, actionMore, known, timeZone, selected, onSelect, onTouch, onEnd, listRef } = props;
  const byId = useMemo(
    () => new Map([...action.map((entry) => [entry.id, entry] as const), ...known]),
    [action, known],
  );
  const rows = rowsOf(layout, byId);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => listRef.current,
    estimateSize: (index) => (rows[index]?.kind === 'header' ? headerHeight : rowHeight),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });
  const reports = rows.flatMap((row) => (row.kind === 'report' ? [row.entry.report] : []));
  const codes = reports.map(({ code }) => showCode(code));
  const reachable = selected !== null && codes.includes(selected) ? selected : codes[0];
  const seen = virtual.getVirtualItems();
  useRowsOnBoard({ codes, reports, selected, listRef }, (code) =>
    virtual.scrollToIndex(
      rows.findIndex((row) => row.kind === 'report' && showCode(row.entry.report.code) === code),
    ),
  );
  const nearEnd = (seen.at(-1)?.index ?? 0) >= rows.length - 10;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, onEnd]);
  return (
    <div
      ref={listRef}
      className="feed-rows"
      onScroll={({ currentTarget }) => onTouch({ scrolled: currentTarget.scrollTop > 8 })}
      onFocus={() => onTouch({ focus: true })}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Behind a dialog the list stays as it is: the focus comes back to its row.
        const inDialog = relatedTarget instanceof Element && relatedTarget.closest('dialog') !== null;
        if (!currentTarget.contains(relatedTarget) && !inDialog) onTouch({ focus: false });
      }}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {seen.map(({ key, index, start, size }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={key}
              className="feed-rows__row"
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {row.kind === 'header' ? (
                <Header row={row} more={actionMore} timeZone={timeZone} />
              ) : row.kind === 'note' ? (
                <p className="feed-rows__note">
                  <Trans>Selain itu tidak ada yang cocok dengan saringan.</Trans>
                </p>
              ) : (
                <ReportRow
                  report={row.entry.report}
                  timeZone={timeZone}
                  selected={showCode(row.entry.report.code) === selected}
                  reachable={showCode(row.entry.report.code) === reachable}
                  onSelect={onSelect}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
