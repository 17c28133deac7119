import type { RefObject } from 'react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconAdjustmentsHorizontal, IconMapPin, IconPrinter } from '@tabler/icons-react';
import { isNarrowed } from '../../features/casework/desk-view.rules';
import { useViewCount } from '../../features/casework/use-desk-counts';
import { CountText } from '../../features/filters/count-text';
import { sumOf } from '../../features/live/counts.rules';
import { problemOf } from '../../platform/graphql/problem';
import { Button } from '../../ui/button';
import { Failed, Loading } from '../../ui/state-views';
import { DeskFilters } from './desk-filters';
import { DeskMap } from './desk-map';
import { NothingHere } from './nothing-here';
import { QueueList } from './queue-list';
import { useViewName } from './use-view-name';
import type { DeskState } from './use-desk';
import type { useHeldQueue } from './use-held-queue';
import './queue-panel.css';

export interface QueuePanelProps {
  desk: DeskState;
  held: ReturnType<typeof useHeldQueue>;
  picked: ReadonlySet<string>;
  onPick: (id: string) => void;
  filtering: boolean;
  onFiltering: (on: boolean) => void;
  onPrint: () => void;
  listRef: RefObject<HTMLDivElement | null>;
}

function Total({ desk }: { desk: DeskState }) {
  const [first = {}, second] = desk.questions;
  const one = useViewCount(first, desk.counting);
  const other = useViewCount(second ?? first, desk.counting);
  const count = one && other && second ? sumOf([one, other]) : one;
  return (
    <span className="queue-panel__total" role="status">
      <CountText count={count} />{' '}
      {desk.filter.view === 'done' ? (
        <Trans>selesai, masuk 7 hari terakhir · urut terbaru</Trans>
      ) : (
        <Trans>terbuka · urut tenggat terdekat</Trans>
      )}
    </span>
  );
}

function Body({ desk, held, picked, onPick, listRef }: QueuePanelProps) {
  const { queue } = desk;
  if (desk.showsMap) return <DeskMap desk={desk} />;
  if (queue.error) {
    return (
      <Failed
        title={<Trans>Antrean belum termuat</Trans>}
        helpCode={problemOf(queue.error).helpCode}
        action={
          <Button onClick={queue.retry}>
            <Trans>Muat lagi</Trans>
          </Button>
        }
      >
        <Trans>Tidak ada yang hilang: laporan tersimpan di server.</Trans>
      </Failed>
    );
  }
  if (queue.loading && held.rows.length === 0) return <Loading rows={12} rowHeight={48} />;
  if (held.rows.length === 0) return <NothingHere desk={desk} />;
  return (
    <QueueList
      rows={held.rows}
      queue={queue}
      timeZone={desk.timeZone}
      selected={desk.selected}
      onSelect={desk.select}
      picked={picked}
      onPick={onPick}
      onTouch={held.touch}
      listRef={listRef}
    />
  );
}

/** The middle of the desk: the queue by due time, or its map. */
export function QueuePanel(props: QueuePanelProps) {
  const { desk, held, filtering, onFiltering, onPrint, listRef } = props;
  const { t } = useLingui();
  const name = useViewName(desk);
  const release = () => {
    listRef.current?.scrollTo({ top: 0 });
    held.release();
  };
  return (
    <section className="queue-panel data" aria-label={name}>
      <header className="queue-panel__head">
        <h1>{name}</h1>
        <Total desk={desk} />
        {held.waiting > 0 ? (
          <Button size="small" onClick={release}>
            <Plural value={held.waiting} other="↑ # baru" />
          </Button>
        ) : null}
        <div className="queue-panel__tools">
          <Button
            icon={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />}
            shortcut="F"
            aria-expanded={filtering}
            onClick={() => onFiltering(!filtering)}
          >
            <Trans>Saring</Trans>
          </Button>
          <Button
            icon={<IconMapPin size={16} aria-hidden="true" />}
            shortcut="M"
            aria-pressed={desk.showsMap}
            onClick={() => desk.showMap(!desk.showsMap)}
          >
            {desk.showsMap ? <Trans>Lihat daftar</Trans> : <Trans>Lihat peta</Trans>}
          </Button>
          <Button
            icon={<IconPrinter size={16} aria-hidden="true" />}
            title={t`Cetak yang termuat`}
            onClick={onPrint}
          >
            <Trans>Cetak daftar</Trans>
          </Button>
        </div>
      </header>
      {filtering || isNarrowed(desk.filter) ? <DeskFilters desk={desk} /> : null}
      <div
        className="queue-panel__card"
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && held.touch({ pointer: true })}
        onPointerMove={({ pointerType }) => pointerType === 'mouse' && held.touch({ pointer: true })}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && held.touch({ pointer: false })}
      >
        <Body {...props} />
      </div>
    </section>
  );
}
