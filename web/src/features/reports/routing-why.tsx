import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../ui/language';
import './routing-why.css';

export const RoutingWhyFragment = graphql(/* GraphQL */ `
  fragment RoutingWhy on Report {
    id
    agency {
      id
      abbreviation
    }
    routing {
      agency {
        id
        abbreviation
      }
      steps {
        textId
        textEn
      }
      categoryVersion
    }
  }
`);

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** Why the report is with that agency, as the routing explained it when it decided. */
export function RoutingWhy({ report }: { report: FragmentType<typeof RoutingWhyFragment> }) {
  const { routing, agency: owner } = readFragment(RoutingWhyFragment, report);
  const { language } = useLanguage();
  if (!routing) return null;
  const agency = routing.agency.abbreviation;
  const now = owner.abbreviation;
  const version = routing.categoryVersion;
  return (
    <p className="why">
      <b>
        <Trans>Mengapa ke {agency}?</Trans>
      </b>{' '}
      {routing.steps.map((step) => sentence(language === 'en' ? step.textEn : step.textId)).join(' ')}{' '}
      {owner.id === routing.agency.id ? null : (
        <b>
          <Trans>Sesudah itu dialihkan: kini di {now}.</Trans>{' '}
        </b>
      )}
      <span className="why__version">
        <Trans>Aturan v{version}</Trans>
      </span>
    </p>
  );
}
