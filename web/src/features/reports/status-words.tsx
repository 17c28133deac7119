import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { publicStatusWords } from '../../ui/public-status-words';
import { isOpen } from '../../ui/status-glyph.rules';

export const StatusWordsFragment = graphql(/* GraphQL */ `
  fragment StatusWords on Report {
    id
    publicStatus
    audience
    agency {
      id
      abbreviation
    }
  }
`);

/** "Koordinasi: DLHK": the public word with the owner that holds the report now. */
export function StatusWords({ report: masked }: { report: FragmentType<typeof StatusWordsFragment> }) {
  const { publicStatus, agency, audience } = readFragment(StatusWordsFragment, masked);
  const { t, i18n } = useLingui();
  const word = i18n._(publicStatusWords[publicStatus]);
  if (audience === 'NEIGHBOURS') return isOpen(publicStatus) ? t`Info warga` : word;
  const owned = publicStatus === 'COORDINATION' || publicStatus === 'IN_PROGRESS' || publicStatus === 'DONE';
  return owned ? `${word}: ${agency.abbreviation}` : word;
}
