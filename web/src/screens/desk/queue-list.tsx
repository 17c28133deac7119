import { useEffect, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Placed } from '../../features/casework/queue.rules';
import type { Queue } from '../../features/casework/use-queue';
import { showCode } from '../../ui/report-code';
import { GroupWords } from './group-words';
import { QueueRow } from './queue-row';
import { linesOf } from './queue-rows.rules';
import type { Touch } from './use-held-queue';
import './queue-list.css';

interface QueueListProps {
  rows: readonly Placed[];
  queue: Queue;
  timeZone: string;
  selected: string | null;
  onSelect: (code: string | null) => void;
  picked: ReadonlySet<string>;
  onPick: (id: string) => void;
  onTouch: (part: Touch) => void;
  listRef: RefObject<HTMLDivElement | null>;
}

const rowHeight = 48;
const groupHeight = 28;

/** Draws only the rows in sight; the selected one is kept in sight when the keyboard moves it. */
export function QueueList(props: QueueListProps) {
  const { rows, queue, timeZone, selected, onSelect, picked, onPick, onTouch, listRef } = props;
  const { t } = useLingui();
  const lines = linesOf(rows, queue.complete);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => listRef.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? groupHeight : rowHeight),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10,
  });
  const codeOf = (id: string) => showCode(queue.known.get(id)?.code ?? '');
  const at = lines.findIndex((line) => line.kind === 'report' && codeOf(line.key) === selected);
  const reachable = at >= 0 ? at : lines.findIndex(({ kind }) => kind === 'report');
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
    // Only when another report is chosen: new rows must not scroll the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);
  const seen = virtual.getVirtualItems();
  const lastTimed = lines.findLastIndex((_, index) => {
    const row = rows.find(({ id }) => id === lines[index]?.key);
    return row !== undefined && row.group !== 'held';
  });
  const nearEnd = (seen.at(-1)?.index ?? 0) >= Math.max(0, lastTimed - 10);
  const { loadMore } = queue;
  useEffect(() => {
    if (nearEnd) loadMore?.();
  }, [nearEnd, loadMore]);
  return (
    <>
      <div className="queue-list__head" aria-hidden="true">
        <div className="queue-columns">
          <span />
          <span>
            <Trans>Laporan</Trans>
          </span>
          <span>
            <Trans>Tempat</Trans>
          </span>
          <span>
            <Trans>Sisa waktu</Trans>
          </span>
          <span>
            <Trans>Petugas</Trans>
          </span>
          <span>
            <Trans>Umur</Trans>
          </span>
        </div>
      </div>
      <div
        ref={listRef}
        className="queue-list"
        role="group"
        aria-label={t`Daftar laporan`}
        onScroll={({ currentTarget }) => onTouch({ scrolled: currentTarget.scrollTop > 8 })}
      >
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {seen.map(({ key, index, start, size }) => {
            const line = lines[index];
            const report = line?.kind === 'report' ? queue.known.get(line.key) : undefined;
            return (
              <div
                key={key}
                className="queue-list__line"
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                {line?.kind === 'group' ? (
                  <h2 className="queue-list__group">
                    <GroupWords group={line.group} /> <span>{`${line.count}${line.more ? '+' : ''}`}</span>
                  </h2>
                ) : report ? (
                  <QueueRow
                    report={report}
                    words={queue.extras.get(report.id)?.description ?? null}
                    timeZone={timeZone}
                    selected={index === at}
                    reachable={index === reachable}
                    checked={picked.has(report.id)}
                    onSelect={onSelect}
                    onCheck={onPick}
                  />
                ) : null}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
