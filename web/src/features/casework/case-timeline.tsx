import { graphql, readFragment, type FragmentType } from '../../gql/desk';
import { foldTimeline } from '../reports/timeline.rules';
import '../reports/timeline.css';
import { EventTime } from '../reports/timeline';
import { glyphTone, statusGlyph } from '../../ui/status-glyph.rules';
import { CaseEventWords } from './case-event-words';
import './case-timeline.css';

export const CaseTimelineFragment = graphql(/* GraphQL */ `
  fragment CaseTimeline on Report {
    id
    timeline {
      id
      kind
      at
      actorKind
      actorName
      fromStatus
      toStatus
      reason
      text
      step
      reviewAt
      rating
      assigneeName
      supportCount
      agency {
        id
        abbreviation
      }
      otherAgency {
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

interface CaseTimelineProps {
  report: FragmentType<typeof CaseTimelineFragment>;
  timeZone: string;
  /** Only so many of the newest. */
  most?: number;
}

/** What happened to a case, newest first, with who did it and what they wrote. */
export function CaseTimeline({ report, timeZone, most }: CaseTimelineProps) {
  const { timeline } = readFragment(CaseTimelineFragment, report);
  return (
    <ol className="timeline case-timeline">
      {foldTimeline(timeline)
        .slice(0, most)
        .map((event) => (
          <li key={event.id}>
            <EventTime at={event.at} timeZone={timeZone} exact={false} />
            <i
              aria-hidden="true"
              style={
                event.toStatus
                  ? { background: glyphTone[statusGlyph(event.toStatus)], borderRadius: 2 }
                  : undefined
              }
            />
            <div>
              <CaseEventWords event={event} timeZone={timeZone} />
              {event.text ? <p className="case-timeline__text">“{event.text}”</p> : null}
            </div>
          </li>
        ))}
    </ol>
  );
}
