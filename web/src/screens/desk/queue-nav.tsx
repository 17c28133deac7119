import { useState, type ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  IconArrowsLeftRight,
  IconBookmark,
  IconCircleCheck,
  IconHeartHandshake,
  IconInbox,
  IconMessageQuestion,
  IconUserCheck,
  IconX,
} from '@tabler/icons-react';
import { questionsOf, readDesk, type DeskView } from '../../features/casework/desk-view.rules';
import { useNavCounts, useViewCount } from '../../features/casework/use-desk-counts';
import { useSavedViews } from '../../features/casework/use-saved-views';
import type { SavedView } from '../../features/casework/saved-views.rules';
import { CountText } from '../../features/filters/count-text';
import type { ReportFilterInput } from '../../gql/graphql';
import { readAddress } from '../../platform/address';
import { IconButton } from '../../ui/icon-button';
import { serverNow } from '../../ui/server-time';
import { SaveView } from './save-view';
import type { DeskState } from './use-desk';
import { WeekFigures } from './week-figures';
import './queue-nav.css';

const size = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

interface EntryProps {
  query: string;
  current: boolean;
  icon: ReactNode;
  count: { count: number; more: boolean } | null;
  onGo: (query: Record<string, string>) => void;
  children: ReactNode;
}

function Entry({ query, current, icon, count, onGo, children }: EntryProps) {
  return (
    <a
      className="queue-nav__entry"
      href={`/desk${query === '' ? '' : `?${query}`}`}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onGo(readAddress(query) as Record<string, string>);
      }}
    >
      {icon}
      <span>{children}</span>
      <CountText count={count} />
    </a>
  );
}

function Saved(props: { view: SavedView; current: boolean; desk: DeskState; onDrop: () => void }) {
  const { view, current, desk, onDrop } = props;
  const { t } = useLingui();
  const filter = readDesk(readAddress(view.query));
  const [first = { city: desk.city.slug }] = questionsOf(filter, desk.office, serverNow());
  const count = useViewCount(first, desk.counting);
  return (
    <li className="queue-nav__saved">
      <Entry
        query={view.query}
        current={current}
        icon={<IconBookmark {...size} />}
        count={filter.view === 'handover' ? null : count}
        onGo={desk.go}
      >
        {view.name}
      </Entry>
      <IconButton
        label={t`Hapus saringan ${view.name}`}
        icon={<IconX size={14} />}
        size={24}
        onClick={onDrop}
      />
    </li>
  );
}

/** Every view of the desk with its count, and the views that this person named. */
export function QueueNav({ desk, query }: { desk: DeskState; query: string }) {
  const { t } = useLingui();
  const { office, filter, agency } = desk;
  const [at] = useState(serverNow);
  const ask = (view: DeskView): ReportFilterInput[] => questionsOf(readDesk({ view }), office, at);
  const one = (view: DeskView): ReportFilterInput => ask(view)[0] ?? { city: office.city };
  const counts = useNavCounts(
    {
      queue: one('queue'),
      mine: one('mine'),
      offered: one('handover'),
      offering: ask('handover')[1] ?? one('handover'),
      waiting: one('waiting'),
      support: one('support'),
      done: one('done'),
    },
    desk.counting,
  );
  const { views, keep, drop } = useSavedViews(desk.viewer.email);
  const saved = views.find((view) => view.query === query);
  const isNew = query !== '' && !saved && !/^view=\w+$/.test(query);
  const names: readonly (readonly [DeskView, ReactNode, string])[] = [
    ['queue', <IconInbox key="i" {...size} />, t`Antrean ${agency?.abbreviation ?? ''}`],
    ['mine', <IconUserCheck key="i" {...size} />, t`Tugas saya`],
    ['handover', <IconArrowsLeftRight key="i" {...size} />, t`Serah terima`],
    ['waiting', <IconMessageQuestion key="i" {...size} />, t`Tunggu jawaban`],
    ['support', <IconHeartHandshake key="i" {...size} />, t`Dukungan`],
    ['done', <IconCircleCheck key="i" {...size} />, t`Selesai 7 hari`],
  ];
  return (
    <nav className="queue-nav" aria-label={t`Antrean`}>
      <ul>
        {names.map(([view, icon, name]) => (
          <li key={view}>
            <Entry
              query={view === 'queue' ? '' : `view=${view}`}
              current={!saved && filter.view === view}
              icon={icon}
              count={counts?.[view] ?? null}
              onGo={desk.go}
            >
              {name}
            </Entry>
          </li>
        ))}
      </ul>
      {views.length > 0 || isNew ? (
        <h2>
          <Trans>Saringan tersimpan</Trans>
        </h2>
      ) : null}
      <ul>
        {views.map((view) => (
          <Saved
            key={view.name}
            view={view}
            current={view === saved}
            desk={desk}
            onDrop={() => drop(view.name)}
          />
        ))}
      </ul>
      {isNew ? <SaveView onSave={(name) => keep({ name, query })} /> : null}
      <WeekFigures desk={desk} />
    </nav>
  );
}
