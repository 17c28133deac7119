import { Plural, Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { ClockKind } from '../../gql/graphql';
import { momentWords } from '../../ui/city-time';
import { ClockBar } from '../../ui/clock-bar';
import { singleUnit } from '../../ui/clock-bar.rules';
import { useLanguage } from '../../ui/language';
import { serverNow } from '../../ui/server-time';
import './detail-clocks.css';

export const DetailClocksFragment = graphql(/* GraphQL */ `
  fragment DetailClocks on Report {
    id
    receivedAt
    acknowledgedAt
    resolvedAt
    respondDueAt
    resolveDueAt
    category {
      id
      respondWithin
      respondClock
      resolveWithin
      resolveClock
    }
  }
`);

interface TargetProps {
  within: string | null;
  clock: ClockKind | null;
  dueAt: string;
  timeZone: string;
}

function Span({ within, clock }: { within: string; clock: ClockKind | null }) {
  const target = singleUnit(within);
  if (!target) return null;
  if (target.unit === 'minute') return <Plural value={target.amount} other="# menit" />;
  if (target.unit === 'hour') return <Plural value={target.amount} other="# jam" />;
  if (clock === 'WORKING') return <Plural value={target.amount} other="# hari kerja" />;
  return <Plural value={target.amount} other="# hari" />;
}

function Target({ within, clock, dueAt, timeZone }: TargetProps) {
  const { language } = useLanguage();
  const due = momentWords(dueAt, serverNow(), timeZone, language);
  return (
    <>
      {within ? <Span within={within} clock={clock} /> : <Trans>target</Trans>} · {due}
    </>
  );
}

interface DetailClocksProps {
  report: FragmentType<typeof DetailClocksFragment>;
  timeZone: string;
}

/** The two clocks that run on a report: until somebody answers, and until it is solved. */
export function DetailClocks({ report: masked, timeZone }: DetailClocksProps) {
  const report = readFragment(DetailClocksFragment, masked);
  const { category } = report;
  return (
    <div className="detail-clocks">
      {report.respondDueAt ? (
        <ClockBar
          name={<Trans>Tanggapan</Trans>}
          target={
            <Target
              within={category.respondWithin}
              clock={category.respondClock}
              dueAt={report.respondDueAt}
              timeZone={timeZone}
            />
          }
          startedAt={report.receivedAt}
          dueAt={report.respondDueAt}
          stoppedAt={report.acknowledgedAt}
        />
      ) : null}
      {report.resolveDueAt ? (
        <ClockBar
          name={<Trans>Penyelesaian</Trans>}
          target={
            <Target
              within={category.resolveWithin}
              clock={category.resolveClock}
              dueAt={report.resolveDueAt}
              timeZone={timeZone}
            />
          }
          startedAt={report.receivedAt}
          dueAt={report.resolveDueAt}
          stoppedAt={report.resolvedAt}
        />
      ) : null}
    </div>
  );
}
