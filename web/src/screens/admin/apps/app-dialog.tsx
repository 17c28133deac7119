import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/admin';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { formText } from '../../../ui/form-text';
import { ActForm, Problem } from '../parts/act-form';
import { TextField } from '../parts/field';
import { ShownOnce } from '../parts/shown-once';
import { useAct } from '../parts/use-act';
import { AppKeys } from './app-keys';
import type { App } from './apps-query';

const Issue = graphql(/* GraphQL */ `
  mutation IssueApiKey($input: IssueApiKeyInput!) {
    issueApiKey(input: $input) {
      __typename
      ... on IssuedApiKey {
        key
      }
      ... on Refusal {
        message
        field
      }
    }
  }
`);

const End = graphql(/* GraphQL */ `
  mutation EndApp($id: ID!) {
    endApp(appId: $id) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);

interface AppDialogProps {
  app: App;
  timeZone: string;
  onChanged: () => void;
  onClose: () => void;
}

/** One app: its keys, a new one, and its end. */
export function AppDialog({ app, timeZone, onChanged, onClose }: AppDialogProps) {
  const { t } = useLingui();
  const issue = useAct(Issue);
  const end = useAct(End);
  const [key, setKey] = useState<string | null>(null);
  const [ending, setEnding] = useState(false);
  const send = async (form: HTMLFormElement) => {
    const validDays = Number(formText(form, 'validDays'));
    const result = (await issue.act({ input: { appId: app.id, validDays } }))?.issueApiKey;
    if (result?.__typename === 'IssuedApiKey') setKey(result.key);
    onChanged();
  };
  const finish = async () => {
    if (await end.act({ id: app.id })) onClose();
  };
  if (key !== null) {
    return (
      <Dialog title={app.name} onClose={() => setKey(null)} kept>
        <ShownOnce value={key} onDone={() => setKey(null)}>
          <Trans>Kunci baru. Hanya tampak sekarang; yang disimpan hanya sidik jarinya.</Trans>
        </ShownOnce>
      </Dialog>
    );
  }
  return (
    <Dialog title={app.name} onClose={onClose} kept wide>
      <div className="act-form">
        <AppKeys app={app} timeZone={timeZone} onChanged={onChanged} />
        {app.endedAt === null ? (
          <>
            <ActForm
              onSend={(form) => void send(form)}
              submit={<Trans>Buat kunci</Trans>}
              busy={issue.busy}
              problem={issue.problem}
            >
              <TextField
                label={t`Berlaku berapa hari, 1 sampai 730`}
                name="validDays"
                type="number"
                min={1}
                max={730}
                defaultValue={365}
                required
                wrong={issue.problem?.field === 'validDays'}
              />
            </ActForm>
            <Problem problem={end.problem} />
            <div className="act-form__actions">
              {ending ? (
                <>
                  <p>
                    <Trans>Semua kuncinya berhenti berlaku, untuk selamanya.</Trans>
                  </p>
                  <Button disabled={end.busy} onClick={() => void finish()}>
                    <Trans>Ya, akhiri</Trans>
                  </Button>
                  <Button variant="quiet" onClick={() => setEnding(false)}>
                    <Trans>Batal</Trans>
                  </Button>
                </>
              ) : (
                <Button onClick={() => setEnding(true)}>
                  <Trans>Akhiri aplikasi</Trans>
                </Button>
              )}
            </div>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
