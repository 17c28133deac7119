import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../gql/desk';
import { momentWords } from '../../ui/city-time';
import { useLanguage } from '../../ui/language';
import { serverNow } from '../../ui/server-time';
import { StatusGlyph } from '../../ui/status-glyph';
import type { GlyphName } from '../../ui/status-glyph.rules';
import { supportLines, type SupportLine } from './support-tasks.rules';
import './support-tasks.css';

export const SupportTasksFragment = graphql(/* GraphQL */ `
  fragment SupportTasks on Report {
    id
    supportAgencies {
      id
      slug
      abbreviation
    }
    supportTasks {
      agency {
        id
        slug
        abbreviation
      }
      task
      askedAt
      doneAt
    }
  }
`);

const glyphs: Record<Exclude<SupportLine<unknown>['state'], 'NAMED'>, GlyphName> = {
  ASKED: 'assigned',
  DONE: 'resolved',
};

function StateWords({ line, timeZone }: { line: SupportLine<unknown>; timeZone: string }) {
  const { language } = useLanguage();
  if (line.at === null) return <Trans>belum diminta</Trans>;
  const moment = momentWords(line.at, serverNow(), timeZone, language);
  return line.state === 'DONE' ? <Trans>selesai {moment}</Trans> : <Trans>diminta {moment}</Trans>;
}

interface SupportTasksProps {
  report: FragmentType<typeof SupportTasksFragment>;
  timeZone: string;
  /** The office that looks: its own task is marked. */
  own: string | null;
}

/** What other agencies were asked to do beside the lead, and how far they are. */
export function SupportTasks({ report, timeZone, own }: SupportTasksProps) {
  const { t } = useLingui();
  const { supportAgencies, supportTasks } = readFragment(SupportTasksFragment, report);
  const lines = supportLines(supportAgencies, supportTasks);
  if (lines.length === 0) return null;
  return (
    <section className="support-tasks" aria-label={t`Dukungan lembaga lain`}>
      <h3>
        <Trans>Dukungan</Trans>
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line.agency.slug} data-state={line.state}>
            {line.state === 'NAMED' ? (
              <i aria-hidden="true" />
            ) : (
              <StatusGlyph name={glyphs[line.state]} size={16} />
            )}
            <div>
              <b>{line.agency.abbreviation}</b>{' '}
              {line.agency.slug === own ? (
                <span className="support-tasks__own">
                  <Trans>bagian kami</Trans>
                </span>
              ) : null}
              <span className="support-tasks__state">
                <StateWords line={line} timeZone={timeZone} />
              </span>
              {line.task ? <p>{line.task}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
