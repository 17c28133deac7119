import { Trans } from '@lingui/react/macro';
import type { City } from '../../../features/catalogue/use-catalogue';
import { graphql } from '../../../gql/admin';
import { Button } from '../../../ui/button';
import { Problem } from '../parts/act-form';
import { useAct } from '../parts/use-act';
import type { CurrentCategory } from './categories-query';

const Retire = graphql(/* GraphQL */ `
  mutation RetireCategory($input: CategorySeenInput!) {
    retireCategory(input: $input) {
      __typename
      ... on ChangedCategory {
        category {
          id
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

const Restore = graphql(/* GraphQL */ `
  mutation RestoreCategory($input: CategorySeenInput!) {
    restoreCategory(input: $input) {
      __typename
      ... on ChangedCategory {
        category {
          id
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

interface RetireCategoryProps {
  city: City;
  current: CurrentCategory;
  onDone: () => void;
}

/** Takes a category off the form, or puts it back; its reports keep it either way. */
export function RetireCategory({ city, current, onDone }: RetireCategoryProps) {
  const retire = useAct(Retire);
  const restore = useAct(Restore);
  const { act, busy, problem } = current.retired ? restore : retire;
  const input = { city: city.slug, code: current.category.code, version: current.version };
  const send = async () => {
    if (await act({ input })) onDone();
  };
  return (
    <section className="act-form">
      <p className="quiet">
        {current.retired ? (
          <Trans>Jenis ini sudah ditutup: warga tidak lagi melihatnya di formulir.</Trans>
        ) : (
          <Trans>
            Ditutup, jenis ini tidak lagi ada di formulir. Laporan yang sudah masuk tetap dikerjakan, dan
            jenis ini dapat dibuka lagi.
          </Trans>
        )}
      </p>
      <Problem problem={problem} />
      <div className="act-form__actions">
        <Button disabled={busy} onClick={() => void send()}>
          {current.retired ? <Trans>Buka lagi jenis ini</Trans> : <Trans>Tutup jenis ini</Trans>}
        </Button>
      </div>
    </section>
  );
}
