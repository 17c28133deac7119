import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/admin';
import type { ChangeCategoryInput } from '../../../gql/admin/graphql';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ActForm } from '../parts/act-form';
import type { TabProps } from '../parts/tab';
import { useAct } from '../parts/use-act';
import type { CurrentCategory } from './categories-query';
import { CategoryFields } from './category-fields';
import { CategoryVersions } from './category-versions';
import { readCategoryForm } from './read-category-form';
import { RetireCategory } from './retire-category';

const Change = graphql(/* GraphQL */ `
  mutation ChangeCategory($input: ChangeCategoryInput!) {
    changeCategory(input: $input) {
      __typename
      ... on ChangedCategory {
        category {
          id
          code
        }
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

interface CategoryDialogProps extends TabProps {
  current: CurrentCategory;
  /** Reads the list again; the form starts anew from what it says. */
  onAgain: () => void;
  onClose: () => void;
}

/** One category: what it is, in a new version, and the versions before. */
export function CategoryDialog({ city, catalogue, current, onAgain, onClose }: CategoryDialogProps) {
  const { t } = useLingui();
  const { act, busy, problem } = useAct(Change);
  const { category, version } = current;
  const send = async (form: HTMLFormElement) => {
    const input: ChangeCategoryInput = {
      ...readCategoryForm(form),
      city: city.slug,
      code: category.code,
      version,
    };
    if (await act({ input })) onClose();
  };
  return (
    <Dialog title={t`${category.nameId}, versi ${version}`} onClose={onClose} wide kept>
      {current.retired ? null : (
        <ActForm
          onSend={(form) => void send(form)}
          submit={<Trans>Simpan sebagai versi baru</Trans>}
          busy={busy}
          problem={problem}
          onCancel={onClose}
        >
          <CategoryFields current={current} catalogue={catalogue} problem={problem} />
          {problem?.field === 'version' ? (
            <Button onClick={onAgain}>
              <Trans>Muat versi terbaru; isian di sini diganti</Trans>
            </Button>
          ) : null}
        </ActForm>
      )}
      <RetireCategory city={city} current={current} onDone={onClose} />
      <CategoryVersions city={city} categoryId={category.id} catalogue={catalogue} />
    </Dialog>
  );
}
