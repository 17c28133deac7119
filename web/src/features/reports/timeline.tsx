import { graphql, readFragment, type FragmentType } from '../../gql';
import { clockTimeSeconds, momentWords } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { glyphTone, statusGlyph } from '../../ui/status-glyph.rules';
import { useTicking } from '../../ui/ticker';
import { EventWords } from './event-words';
import { foldTimeline } from './timeline.rules';
import './timeline.css';

export const TimelineFragment = graphql(/* GraphQL */ `
  fragment Timeline on Report {
    id
    timeline {
      id
      kind
      at
      actorKind
      actorName
      toStatus
      reason
      step
      supportCount
      agency {
        id
        abbreviation
      }
      subdistrict {
        id
        name
      }
    }
  }
`);

interface TimelineProps {
  report: FragmentType<typeof TimelineFragment>;
  timeZone: string;
  /** To the second, for those who handle it. */
  exact?: boolean;
}

export function EventTime({ at, timeZone, exact }: { at: string; timeZone: string; exact: boolean }) {
  const { language } = useLanguage();
  const words = useTicking((now) => {
    const moment = momentWords(at, now, timeZone, language);
    return exact && moment.length === 5 ? clockTimeSeconds(at, timeZone) : moment;
  });
  return <time dateTime={at}>{words}</time>;
}

/** What happened, newest first: the report's events and nothing else. */
export function Timeline({ report, timeZone, exact = false }: TimelineProps) {
  const { timeline } = readFragment(TimelineFragment, report);
  return (
    <ol className="timeline">
      {foldTimeline(timeline).map((event) => (
        <li key={event.id}>
          <EventTime at={event.at} timeZone={timeZone} exact={exact} />
          <i
            aria-hidden="true"
            style={
              event.toStatus
                ? { background: glyphTone[statusGlyph(event.toStatus)], borderRadius: 2 }
                : undefined
            }
          />
          <span>
            <EventWords event={event} />
          </span>
        </li>
      ))}
    </ol>
  );
}
