import type { ReportFilterInput, PublicStatus, ReportStatus } from '../../gql/graphql';
import type { ShownStatus } from '../filters/filter.rules';
import { rangeStepMs } from '../filters/time-range.rules';
import { isLate } from '../reports/late.rules';

export const deskViews = ['queue', 'mine', 'handover', 'waiting', 'support', 'done'] as const;
export type DeskView = (typeof deskViews)[number];

export const openStatuses = [
  'WAITING',
  'COORDINATION',
  'IN_PROGRESS',
] as const satisfies readonly ShownStatus[];
export type OpenStatus = (typeof openStatuses)[number];

/** What a person of an office asked to see. Lives in the address, so that a view can be shared. */
export interface DeskFilter {
  readonly view: DeskView;
  /** None means all. */
  readonly statuses: readonly OpenStatus[];
  readonly late: boolean;
  readonly categories: readonly string[];
  readonly areas: readonly string[];
}

export type DeskSearch = Partial<
  Record<'view' | 'status' | 'late' | 'category' | 'area', string | undefined>
>;

const list = (value: string | undefined): string[] => [...new Set((value ?? '').split(',').filter(Boolean))];

export function readDesk(search: DeskSearch): DeskFilter {
  const asked = list(search.status?.toUpperCase());
  return {
    view: deskViews.find((view) => view === search.view) ?? 'queue',
    statuses: openStatuses.filter((status) => asked.includes(status)),
    late: search.late === '1',
    categories: list(search.category),
    areas: list(search.area),
  };
}

const joined = (values: readonly string[]): string | undefined =>
  values.length > 0 ? values.join(',') : undefined;

export const writeDesk = (filter: DeskFilter): Required<DeskSearch> => ({
  view: filter.view === 'queue' ? undefined : filter.view,
  status: joined(filter.statuses)?.toLowerCase(),
  late: filter.late ? '1' : undefined,
  category: joined(filter.categories),
  area: joined(filter.areas),
});

export const isNarrowed = ({ statuses, late, categories, areas }: DeskFilter): boolean =>
  late || statuses.length + categories.length + areas.length > 0;

/** The office that a desk belongs to. */
export interface Office {
  readonly city: string;
  readonly agency: string;
  /** Every agency of the city, to ask what we offered to any of them. */
  readonly agencies: readonly string[];
  /** The name that reports assigned to the viewer carry. */
  readonly person: string;
}

const reportStatuses: Readonly<Record<OpenStatus, readonly ReportStatus[]>> = {
  WAITING: ['RECEIVED', 'NEEDS_INFO'],
  COORDINATION: ['ASSIGNED', 'ACCEPTED'],
  IN_PROGRESS: ['IN_PROGRESS', 'ON_HOLD'],
};

const statusesFor = (filter: DeskFilter): readonly ReportStatus[] | null => {
  if (filter.view === 'done') return ['RESOLVED', 'CLOSED'];
  if (filter.view === 'waiting') return ['NEEDS_INFO'];
  if (filter.statuses.length === 0) return null;
  return filter.statuses.flatMap((status) => reportStatuses[status]);
};

const weekMs = 7 * 86_400_000;

/** The questions whose answers together are the view; a view of two sides asks twice. */
export function questionsOf(filter: DeskFilter, office: Office, now: number): ReportFilterInput[] {
  const statuses = statusesFor(filter);
  const from = new Date(Math.floor((now - weekMs) / rangeStepMs) * rangeStepMs).toISOString();
  const narrowed: ReportFilterInput = {
    city: office.city,
    ...(statuses ? { statuses: [...statuses] } : { open: true }),
    ...(filter.late ? { late: true } : {}),
    ...(filter.categories.length > 0 ? { categories: [...filter.categories] } : {}),
    ...(filter.areas.length > 0 ? { jurisdictions: [...filter.areas] } : {}),
  };
  const own = [office.agency];
  switch (filter.view) {
    case 'queue':
    case 'waiting':
      return [{ ...narrowed, agencies: own }];
    case 'mine':
      return [{ ...narrowed, assignedTo: 'ME' }];
    case 'support':
      return [{ ...narrowed, supportedBy: own }];
    case 'done':
      return [{ ...narrowed, agencies: own, receivedFrom: from }];
    case 'handover':
      return [
        { ...narrowed, offeredTo: own },
        { ...narrowed, agencies: own, offeredTo: office.agencies.filter((slug) => slug !== office.agency) },
      ];
  }
}

export interface DeskSubject {
  readonly status: ReportStatus;
  readonly publicStatus: PublicStatus;
  readonly lateAt: string | null;
  readonly receivedAt: string;
  readonly assigneeName: string | null;
  readonly agency: { readonly slug: string };
  readonly offeredTo: { readonly slug: string } | null;
  readonly supportAgencies: readonly { readonly slug: string }[];
  readonly category: { readonly code: string };
  readonly subdistrict: { readonly code: string } | null;
  readonly district: { readonly code: string } | null;
}

const open: readonly ReportStatus[] = openStatuses.flatMap((status) => reportStatuses[status]);

const among = <Value>(wanted: readonly Value[] | null | undefined, ...found: readonly Value[]): boolean =>
  !wanted || found.some((value) => wanted.includes(value));

/** One of the desk's questions, put to a report that is known here. */
export function answersQuestion(
  question: ReportFilterInput,
  report: DeskSubject,
  person: string,
  now: number,
): boolean {
  const { offeredTo, subdistrict, district } = report;
  return (
    among(question.open ? open : question.statuses, report.status) &&
    (!question.late || isLate(report, now)) &&
    among(question.categories, report.category.code) &&
    among(question.jurisdictions, subdistrict?.code ?? '', district?.code ?? '') &&
    among(question.agencies, report.agency.slug) &&
    among(question.supportedBy, ...report.supportAgencies.map(({ slug }) => slug)) &&
    among(question.offeredTo, offeredTo?.slug ?? '') &&
    (question.assignedTo !== 'ME' || report.assigneeName === person) &&
    (!question.receivedFrom || Date.parse(report.receivedAt) >= Date.parse(question.receivedFrom))
  );
}

/** The same questions, put to a report that the stream brought. */
export const admitsToDesk = (filter: DeskFilter, office: Office, report: DeskSubject, now: number): boolean =>
  questionsOf(filter, office, now).some((question) => answersQuestion(question, report, office.person, now));
