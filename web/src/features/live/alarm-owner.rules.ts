/** Somebody said "I have it". */
export interface Owned {
  id: string;
  acknowledgedAt: string;
  acknowledgedBy: string | null;
}

interface Told<Report extends Owned> {
  /** Null when the name is not for this viewer. */
  by: string | null;
  /** Newest acknowledgement last. */
  reports: readonly Report[];
}

/** How long it is told in the banner's place. */
export const ownerToldMs = 8_000;

/** Which of those that called a moment ago were acknowledged, out of what is known of them now. */
export function acknowledgedAmong<Report extends { id: string; acknowledgedAt: string | null }>(
  called: ReadonlySet<string>,
  calling: ReadonlySet<string>,
  known: ReadonlyMap<string, Report>,
): (Report & { acknowledgedAt: string })[] {
  return [...called].flatMap((id) => {
    const report = calling.has(id) ? undefined : known.get(id);
    return report?.acknowledgedAt ? [{ ...report, acknowledgedAt: report.acknowledgedAt }] : [];
  });
}

/** One person's acknowledgements in a row are one sentence; another person's begin a new one. */
export function tellOwner<Report extends Owned>(
  told: Told<Report> | null,
  acknowledged: readonly Report[],
): Told<Report> | null {
  const inOrder = [...acknowledged].sort((a, b) => (a.acknowledgedAt < b.acknowledgedAt ? -1 : 1));
  return inOrder.reduce<Told<Report> | null>((before, report) => {
    const by = report.acknowledgedBy;
    if (before?.by !== by) return { by, reports: [report] };
    return { by, reports: [...before.reports.filter(({ id }) => id !== report.id), report] };
  }, told);
}
