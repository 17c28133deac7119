import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import type { Catalogue, City } from '../../../features/catalogue/use-catalogue';
import { graphql } from '../../../gql/admin';
import { DataTable } from '../parts/data-table';
import { Listed } from '../parts/listed';
import { useWhen } from '../parts/use-when';
import { visibilityWords } from './category-words';
import { useReferenceWords } from './use-reference-words';
import { useTargetWords } from './use-target-words';

const Versions = graphql(/* GraphQL */ `
  query CategoryVersions($id: ID!) {
    node(id: $id) {
      id
      ... on Category {
        versions {
          version
          lead
          changedBy
          changedAt
          category {
            id
            nameId
            visibility
            respondWithin
            respondClock
            resolveWithin
            resolveClock
          }
        }
      }
    }
  }
`);

interface CategoryVersionsProps {
  city: City;
  categoryId: string;
  catalogue: Catalogue;
}

/** Every version, who made it and when. */
export function CategoryVersions({ city, categoryId, catalogue }: CategoryVersionsProps) {
  const { t, i18n } = useLingui();
  const when = useWhen(city.timeZone);
  const targetWords = useTargetWords();
  const referenceWords = useReferenceWords(catalogue);
  const [{ data, error }, execute] = useQuery({
    query: Versions,
    variables: { id: categoryId },
    requestPolicy: 'network-only',
  });
  const node = data?.node;
  const versions = node && 'versions' in node ? (node.versions ?? []) : [];
  return (
    <section className="act-form person-acts" aria-labelledby="versions">
      <h3 id="versions">
        <Trans>Versi</Trans>
      </h3>
      <Listed
        ready={data !== undefined}
        error={error}
        onRetry={() => execute({ requestPolicy: 'network-only' })}
      >
        <DataTable
          caption={t`Versi`}
          rows={versions}
          keyOf={({ version }) => String(version)}
          columns={[
            { head: t`Versi`, cell: ({ version }) => version },
            { head: t`Oleh`, cell: ({ changedBy }) => changedBy ?? t`Berkas kota` },
            { head: t`Sejak`, cell: ({ changedAt }) => when(changedAt) },
            { head: t`Memimpin`, cell: ({ lead }) => referenceWords(lead) },
            {
              head: t`Tanggapan`,
              cell: ({ category }) => targetWords(category.respondWithin, category.respondClock),
            },
            {
              head: t`Penyelesaian`,
              cell: ({ category }) => targetWords(category.resolveWithin, category.resolveClock),
            },
            {
              head: t`Keterbukaan`,
              cell: ({ category }) => i18n._(visibilityWords[category.visibility]).split(':')[0],
            },
          ]}
        />
      </Listed>
    </section>
  );
}
