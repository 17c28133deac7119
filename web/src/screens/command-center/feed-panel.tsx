import { memo, type RefObject } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CountText } from '../../features/filters/count-text';
import type { Count } from '../../features/live/use-counts';
import { useFeed, type Entry } from '../../features/live/use-feed';
import type { LiveReportFragment, ReportFilterInput } from '../../gql/graphql';
import { Button } from '../../ui/button';
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
  total: Count | null;
  timeZone: string;
  selected: string | null;
  onSelect: (code: string) => void;
  filtered: boolean;
  onClearFilter: () => void;
  listRef: RefObject<HTMLDivElement | null>;
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

/** The list beside the map: what calls for action, then what comes in. It never moves under a hand. */
export const FeedPanel = memo(function FeedPanel(props: FeedPanelProps) {
  const { question, admits, action, actionReady, total, timeZone, selected, onSelect, listRef } = props;
  const { t } = useLingui();
  const feed = useFeed(props.filterKey, question, admits);
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
        <span>
          <CountText count={total} /> <Trans>dalam saringan</Trans>
        </span>
        <FeedPulse
          waiting={layout.waiting}
          timeZone={timeZone}
          onRelease={() => {
            listRef.current?.scrollTo({ top: 0 });
            release();
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
