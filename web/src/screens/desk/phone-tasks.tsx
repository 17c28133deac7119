import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { byDue } from '../../features/casework/queue.rules';
import type { UnsentWork } from '../../features/casework/use-unsent';
import { CountText } from '../../features/filters/count-text';
import { useLink } from '../../features/live/live-context';
import { useAddress } from '../../platform/address';
import { Button } from '../../ui/button';
import { clockTime } from '../../ui/city-time';
import { distanceMeters } from '../../ui/distance';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { TaskCard } from './task-card';
import { useHere } from './use-here';
import { useViewName } from './use-view-name';
import type { DeskState } from './use-desk';
import type { PhoneStepsState } from './use-phone-steps';

interface PhoneTasksProps {
  desk: DeskState;
  unsent: UnsentWork;
  steps: PhoneStepsState;
  menu: ReactNode;
}

const mostCards = 60;

/** Own tasks first, the nearest or the most urgent on top; the office's queue is one press away. */
export function PhoneTasks({ desk, unsent, steps, menu }: PhoneTasksProps) {
  const { t } = useLingui();
  const { address, patch } = useAddress();
  const link = useLink();
  const name = useViewName(desk);
  const near = address['order'] !== 'due';
  const { here, refused } = useHere(near);
  const { queue, viewer, agency, timeZone, filter } = desk;
  // A phone opens on the tasks of its owner.
  const untouched = address['view'] === undefined;
  useEffect(() => {
    if (untouched) patch({ view: 'mine' });
  }, [untouched, patch]);
  const metersTo = (place: { longitude: number; latitude: number } | null) =>
    near && here && place ? distanceMeters(here, place) : null;
  const reports = queue.admitted
    .map((report) => ({ report, meters: metersTo(report.place) }))
    .sort((a, b) => (a.meters ?? Infinity) - (b.meters ?? Infinity) || byDue(a.report, b.report))
    .slice(0, mostCards);
  const asOf = clockTime(link.heardAt ?? desk.openedAt, timeZone);
  const own = filter.view === 'mine';
  return (
    <main className="desk-phone__list">
      <header className="phone-head">
        <h1>{name}</h1>
        <p className="phone-head__who">
          <span>{viewer.name}</span>
          <span>
            {agency?.abbreviation} · <Trans>per {asOf}</Trans>
          </span>
        </p>
        {menu}
        <div className="phone-head__views" role="group" aria-label={t`Bagian antrean`}>
          <button type="button" aria-pressed={own} onClick={() => desk.go({ view: 'mine' })}>
            <Trans>Tugas saya</Trans>
          </button>
          <button
            type="button"
            aria-pressed={filter.view === 'queue'}
            onClick={() => desk.go({ view: 'queue' })}
          >
            <Trans>Antrean lembaga</Trans>
          </button>
          <button
            type="button"
            aria-pressed={filter.view === 'support'}
            onClick={() => desk.go({ view: 'support' })}
          >
            <Trans>Dukungan</Trans>
          </button>
        </div>
        <div className="phone-head__order" role="group" aria-label={t`Urutan`}>
          <button type="button" aria-pressed={near} onClick={() => patch({ order: undefined })}>
            <Trans>Terdekat</Trans>
          </button>
          <button type="button" aria-pressed={!near} onClick={() => patch({ order: 'due' })}>
            <Trans>Tenggat</Trans>
          </button>
        </div>
        {near && refused && !here ? (
          <p className="phone-head__note">
            <Trans>Lokasi HP tidak diizinkan: diurutkan menurut tenggat.</Trans>
          </p>
        ) : null}
      </header>
      {queue.error ? (
        <Failed
          title={<Trans>Tugas belum termuat</Trans>}
          action={
            <Button size="field" onClick={queue.retry}>
              <Trans>Muat lagi</Trans>
            </Button>
          }
        >
          <Trans>Yang sudah Anda kerjakan tetap tersimpan di HP ini.</Trans>
        </Failed>
      ) : queue.loading && reports.length === 0 ? (
        <Loading rows={4} rowHeight={160} />
      ) : reports.length === 0 ? (
        <Empty
          title={own ? <Trans>Tidak ada tugas atas nama Anda</Trans> : <Trans>Antrean kosong</Trans>}
          action={
            own ? (
              <Button size="field" onClick={() => desk.go({ view: 'queue' })}>
                <Trans>Lihat antrean lembaga</Trans>
              </Button>
            ) : undefined
          }
        >
          <Trans>Tugas baru muncul di sini sendiri.</Trans>
        </Empty>
      ) : (
        <div className="task-cards">
          {reports.map(({ report, meters }) => (
            <TaskCard
              key={report.id}
              desk={desk}
              report={report}
              unsent={unsent.items}
              meters={meters}
              onStep={(step, proofs) => steps.begin(step, report, proofs)}
            />
          ))}
          {queue.admitted.length > mostCards || queue.loadMore ? (
            <p className="task-cards__more">
              <CountText count={{ count: reports.length, more: false }} />{' '}
              <Trans>teratas tampak; sisanya di bawahnya menurut tenggat.</Trans>
            </p>
          ) : null}
        </div>
      )}
    </main>
  );
}
