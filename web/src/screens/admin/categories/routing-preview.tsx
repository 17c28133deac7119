import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import type { Catalogue } from '../../../features/catalogue/use-catalogue';
import { graphql } from '../../../gql/admin';
import { Listed } from '../parts/listed';
import { SelectField } from '../parts/field';

const Preview = graphql(/* GraphQL */ `
  query PreviewRouting($categoryCode: String!, $subdistrictCode: String!) {
    previewRouting(categoryCode: $categoryCode, subdistrictCode: $subdistrictCode) {
      agency {
        id
        name
      }
      support {
        id
        name
      }
      steps {
        textId
        textEn
      }
    }
  }
`);

/** Where a report would go, without sending one. */
export function RoutingPreview({ catalogue }: { catalogue: Catalogue }) {
  const { t, i18n } = useLingui();
  const [category, setCategory] = useState('');
  const [subdistrict, setSubdistrict] = useState('');
  const ready = category !== '' && subdistrict !== '';
  const [{ data, error }, execute] = useQuery({
    query: Preview,
    variables: { categoryCode: category, subdistrictCode: subdistrict },
    pause: !ready,
    requestPolicy: 'network-only',
  });
  const english = i18n.locale === 'en';
  const places = catalogue.jurisdictions.filter(({ level }) => level === 'SUBDISTRICT');
  return (
    <section className="admin__part" aria-labelledby="routing">
      <h2 id="routing">
        <Trans>Coba: ke mana laporan akan pergi</Trans>
      </h2>
      <div className="admin__filters">
        <SelectField
          label={t`Jenis laporan`}
          value={category}
          onChange={(event) => setCategory(event.target.value)}
        >
          <option value="">{t`Pilih`}</option>
          {catalogue.categories.map(({ code, nameId, nameEn }) => (
            <option key={code} value={code}>
              {english ? nameEn : nameId}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t`Kelurahan`}
          value={subdistrict}
          onChange={(event) => setSubdistrict(event.target.value)}
        >
          <option value="">{t`Pilih`}</option>
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      {ready ? (
        <Listed
          ready={data !== undefined}
          error={error}
          onRetry={() => execute({ requestPolicy: 'network-only' })}
        >
          <div role="status">
            <p>
              <b>{data?.previewRouting.agency.name}</b>
              {data && data.previewRouting.support.length > 0 ? (
                <span className="quiet">
                  {' '}
                  <Trans>didukung {data.previewRouting.support.map(({ name }) => name).join(', ')}</Trans>
                </span>
              ) : null}
            </p>
            <ol>
              {data?.previewRouting.steps.map(({ textId, textEn }) => (
                <li key={textId}>{english ? textEn : textId}</li>
              ))}
            </ol>
          </div>
        </Listed>
      ) : null}
    </section>
  );
}
