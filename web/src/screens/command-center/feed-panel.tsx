import { memo, useEffect, useLayoutEffect, type RefObject } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CountText } from '../../features/filters/count-text';
import type { Filter } from '../../features/filters/filter.rules';
import type { ServerCounts, ShownCounts } from '../../features/live/shown-counts.rules';
import { useFeed, type Entry, type Feed } from '../../features/live/use-feed';
import { useShownCounts } from '../../features/live/use-shown-counts';
import type { LiveReportFragment, ReportFilterInput } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { clockTimeSeconds } from '../../ui/city-time';
import { Kbd } from '../../ui/kbd';
import { Empty, Loading } from '../../ui/state-views';
import { FeedBehind, FeedFailed } from './feed-failed';
import { FeedPulse } from './feed-pulse';
import { FeedRows } from './feed-rows';
import { useHeldFeed } from './use-held-feed';
import './feed-panel.css';

interface FeedPanelProps {
  /** What was asked for; the same while only time moves on. */
  filterKey: string;
  question: ReportFilterInput;
  admits: (report: LiveReportFragment) => boolean;
  action: readonly Entry[];
  /** The action list has come; before both have, nothing is held, for there is nothing to keep in place. */
  actionReady: boolean;
  actionMore: boolean;
  filter: Filter;
  /** What the server counted of this view. */
  counted: ServerCounts | null;
  /** Hears the figures that belong to the rows shown, in the same painting. */
  onCounts: (counts: ShownCounts) => void;
  timeZone: string;
  selected: string | null;
  onSelect: (code: string) => void;
  filtered: boolean;
  onClearFilter: () => void;
  listRef: RefObject<HTMLDivElement | null>;
}

/** Up to so many rows are read to the end, so that their figures are those of the rows themselves. */
const readWholeUpTo = 500;

function Total({ total, timeZone }: { total: ShownCounts['total']; timeZone: string }) {
  const asOf = total?.asOf == null ? null : clockTimeSeconds(total.asOf, timeZone);
  return (
    <span className="feed-panel__total" data-as-of={asOf ?? undefined}>
      <CountText count={total} />{' '}
      {asOf === null ? <Trans>dalam saringan</Trans> : <Trans>dihitung {asOf}</Trans>}
    </span>
  );
}

function EmptyFeed({ filtered, onClearFilter }: Pick<FeedPanelProps, 'filtered' | 'onClearFilter'>) {
  const { t } = useLingui();
  return (
    <Empty
      title={<Trans>Tidak ada laporan di sini</Trans>}
      action={filtered ? <Button onClick={onClearFilter}>{t`Hapus saringan`}</Button> : undefined}
    >
      {filtered ? (
        <Trans>Tidak ada yang cocok dengan saringan ini. Laporan baru yang cocok muncul sendiri.</Trans>
      ) : (
        <Trans>Tidak ada laporan terbuka. Laporan baru muncul di sini sendiri.</Trans>
      )}
    </Empty>
  );
}

function KeyHints() {
  return (
    <footer className="feed-panel__keys" aria-hidden="true">
      <span>
        <Kbd>J</Kbd> <Kbd>K</Kbd> <Trans>pilih</Trans>
      </span>
      <span>
        <Kbd>↵</Kbd> <Trans>buka</Trans>
      </span>
      <span>
        <Kbd>M</Kbd> <Trans>ke peta</Trans>
      </span>
      <span>
        <Kbd>?</Kbd> <Trans>semua</Trans>
      </span>
    </footer>
  );
}

/** The figures of the view, told on; a view of few rows is read to its end for their sake. */
function useReportedCounts({ filter, counted, onCounts }: FeedPanelProps, feed: Feed): ShownCounts {
  const counts = useShownCounts(filter, counted, feed);
  useLayoutEffect(() => onCounts(counts), [counts, onCounts]);
  const { loadMore, whole } = feed;
  const few = counts.total !== null && !counts.total.more && counts.total.count <= readWholeUpTo;
  useEffect(() => {
    if (few && !whole) loadMore?.();
  }, [few, whole, loadMore]);
  return counts;
}

/** The list beside the map: what calls for action, then what comes in. It never moves under a hand. */
export const FeedPanel = memo(function FeedPanel(props: FeedPanelProps) {
  const { question, admits, action, actionReady, timeZone, selected, onSelect, listRef } = props;
  const { t } = useLingui();
  const feed = useFeed(props.filterKey, question, admits);
  const { total } = useReportedCounts(props, feed);
  const { layout, touch, release } = useHeldFeed(feed, action, actionReady && !feed.loading);
  const empty = layout.action.length + layout.live.length === 0;
  return (
    <section
      className="feed-panel data"
      aria-label={t`Laporan`}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && touch({ pointer: true })}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && touch({ pointer: false })}
    >
      <header className="feed-panel__header">
        <h2>
          <Trans>Laporan</Trans>
        </h2>
        <Total total={total} timeZone={timeZone} />
        <FeedPulse
          waiting={layout.waiting}
          timeZone={timeZone}
          onRelease={(byKeyboard) => {
            listRef.current?.scrollTo({ top: 0 });
            release();
            // On to the first row, which is what was asked for; a mouse leaves no focus there, which would hold the list.
            if (byKeyboard)
              requestAnimationFrame(() =>
                listRef.current?.querySelector<HTMLElement>('[data-code]')?.focus(),
              );
          }}
        />
      </header>
      {feed.error && !feed.read && empty ? (
        <FeedFailed error={feed.error} onRetry={feed.retry} />
      ) : feed.loading && empty ? (
        <Loading rows={12} rowHeight={53} />
      ) : empty ? (
        <EmptyFeed {...props} />
      ) : (
        <FeedRows
          layout={layout}
          action={action}
          actionMore={props.actionMore}
          known={feed.known}
          timeZone={timeZone}
          selected={selected}
          onSelect={onSelect}
          onTouch={touch}
          onEnd={feed.loadMore}
          listRef={listRef}
        />
      )}
      {feed.error && (feed.read || !empty) ? <FeedBehind onRetry={feed.retry} /> : null}
      <KeyHints />
    </section>
  );
});
