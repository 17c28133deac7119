import { useCallback, useMemo, useState } from 'react';
import { readFragment, type FragmentType } from '../../gql';
import type { Viewer } from '../../features/accounts/use-session';
import { useCatalogue, type City } from '../../features/catalogue/use-catalogue';
import { legalSteps } from '../../features/casework/desk-steps.rules';
import {
  admitsToDesk,
  questionsOf,
  readDesk,
  writeDesk,
  type DeskFilter,
  type Office,
} from '../../features/casework/desk-view.rules';
import { withMove, type OwnMove } from '../../features/casework/own-moves.rules';
import { subjectOf } from '../../features/casework/step-subject';
import { useCase } from '../../features/casework/use-case';
import { useQueue } from '../../features/casework/use-queue';
import { rangeStepMs } from '../../features/filters/time-range.rules';
import { useLive } from '../../features/live/live-context';
import { LiveReport } from '../../features/live/report-changed';
import type { LiveReportFragment } from '../../gql/graphql';
import { useAddress } from '../../platform/address';
import { readCode } from '../../ui/report-code';
import { serverNow } from '../../ui/server-time';
import { useTicking } from '../../ui/ticker';
import { useStable } from '../../ui/use-stable';

export interface DeskProps {
  city: City;
  viewer: Viewer;
}

/** The agency that this person works for: their own, or the command center. */
function useOffice({ city, viewer }: DeskProps) {
  const catalogue = useCatalogue(city.slug);
  const center = catalogue.agencies.find(({ kind }) => kind === 'COMMAND_CENTER');
  const agency = viewer.agency ?? center;
  const office = useMemo<Office>(
    () => ({
      city: city.slug,
      agency: agency?.slug ?? '-',
      agencies: catalogue.agencies.map(({ slug }) => slug),
      person: viewer.name,
    }),
    [city.slug, agency?.slug, catalogue.agencies, viewer.name],
  );
  return { catalogue, agency, office };
}

/** What this person did here: rows follow at once, and counts do not wait for the server's next counting. */
function useLearning(person: string) {
  const { changed } = useLive();
  const [moves, setMoves] = useState<readonly OwnMove[]>([]);
  const learn = useStable((before: LiveReportFragment, after: FragmentType<typeof LiveReport>) => {
    const report = readFragment(LiveReport, after);
    setMoves((earlier) => withMove(earlier, { before, after: report, at: Date.now() }));
    // Out of this person's sight by that very step, it does not come back.
    if (!changed.current().gone.has(report.id)) {
      changed.take({ reportId: report.id, event: null, report: after });
    }
  });
  const counting = useMemo(() => ({ person, moves }), [person, moves]);
  return { counting, learn };
}

/** Everything that the desk shows, from one filter and one selection in the address. */
export function useDesk({ city, viewer }: DeskProps) {
  const { address, patch } = useAddress();
  const { catalogue, agency, office } = useOffice({ city, viewer });
  const { view, status, late, category, area } = address;
  const filter = useMemo(
    () => readDesk({ view, status, late, category, area }),
    [view, status, late, category, area],
  );
  const step = useTicking((now) => Math.floor(now / rangeStepMs));
  const questions = useMemo(() => questionsOf(filter, office, step * rangeStepMs), [filter, office, step]);
  const admits = useCallback(
    (report: LiveReportFragment) => admitsToDesk(filter, office, report, serverNow()),
    [filter, office],
  );
  const queue = useQueue(questions, admits, filter.view === 'done' ? 'NEWEST' : 'DUE_FIRST');
  const [openedAt] = useState(serverNow);
  const selected = readCode(address['r'] ?? '');
  const detail = useCase(selected);
  const subject = useMemo(
    () =>
      detail.live && detail.report?.handled ? subjectOf(detail.live, detail.report, viewer, office) : null,
    [detail.live, detail.report, viewer, office],
  );
  const steps = useMemo(() => (subject ? legalSteps(subject) : { next: null, others: [] }), [subject]);
  return {
    ...{
      city,
      viewer,
      catalogue,
      agency,
      office,
      filter,
      questions,
      queue,
      selected,
      detail,
      subject,
      steps,
      openedAt,
    },
    ...useLearning(viewer.name),
    timeZone: city.timeZone,
    showsMap: address['show'] === 'map',
    showMap: (on: boolean) => patch({ show: on ? 'map' : undefined }),
    setFilter: (next: DeskFilter) => patch(writeDesk(next)),
    go: (query: Record<string, string>) => patch({ ...writeDesk(readDesk({})), ...query }, 'push'),
    select: (code: string | null) => patch({ r: code ?? undefined }),
  };
}

export type DeskState = ReturnType<typeof useDesk>;
