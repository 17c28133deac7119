import { useState, type SubmitEvent } from 'react';
import { useParams } from '@tanstack/react-router';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/account';
import { signIn } from '../../features/accounts/session';
import { problemOf } from '../../platform/graphql/problem';
import { Button } from '../../ui/button';
import { formText } from '../../ui/form-text';
import { Empty, Failed, Loading } from '../../ui/state-views';
import './account.css';

const InvitationDocument = graphql(/* GraphQL */ `
  query Invitation($token: String!) {
    invitation(token: $token) {
      id
      name
      email
      agency {
        id
        name
      }
    }
  }
`);

const Join = graphql(/* GraphQL */ `
  mutation JoinByInvitation($input: JoinInput!) {
    joinByInvitation(input: $input) {
      __typename
      ... on Joined {
        email
      }
      ... on Refusal {
        message
      }
    }
  }
`);

/** Where the link of an invitation leads: choose a password, and be signed in. */
export function JoinScreen() {
  const { token = '' } = useParams({ strict: false });
  const [{ data, error }, execute] = useQuery({ query: InvitationDocument, variables: { token } });
  const [{ fetching, error: joinError }, join] = useMutation(Join);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = formText(event.currentTarget, 'password');
    setProblem(null);
    const { data: done } = await join({ input: { token, password } });
    const result = done?.joinByInvitation;
    if (result?.__typename === 'Refusal') setProblem(result.message);
    if (result?.__typename !== 'Joined') return;
    await signIn(result.email, password);
    location.assign('/account');
  };
  if (error && !data) {
    return (
      <Failed
        title={<Trans>Undangan tidak dapat dimuat</Trans>}
        helpCode={problemOf(error).helpCode}
        action={
          <Button onClick={() => execute({ requestPolicy: 'network-only' })}>
            <Trans>Coba lagi</Trans>
          </Button>
        }
      />
    );
  }
  if (!data) return <Loading />;
  const { invitation } = data;
  if (!invitation) return <InvitationEnded />;
  return (
    <main className="account">
      <header className="account__header">
        <h1>
          <Trans>Selamat datang, {invitation.name}</Trans>
        </h1>
        <p className="account__quiet">
          {invitation.email} {invitation.agency ? `· ${invitation.agency.name}` : null}
        </p>
      </header>
      <form className="account__part account__form" onSubmit={(event) => void send(event)}>
        <input type="hidden" name="username" autoComplete="username" value={invitation.email} readOnly />
        <label>
          <Trans>Kata sandi baru, paling sedikit 10 huruf</Trans>
          <input
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            maxLength={128}
            required
          />
        </label>
        <p className="account__problem" role="alert">
          {problem}
          {joinError ? (
            <Trans>Server tidak menjawab. Isian tetap di sini; coba lagi sebentar lagi.</Trans>
          ) : null}
        </p>
        <Button type="submit" variant="primary" size="field" disabled={fetching}>
          <Trans>Buat akun</Trans>
        </Button>
      </form>
    </main>
  );
}

function InvitationEnded() {
  return (
    <main>
      <Empty
        title={<Trans>Undangan ini tidak berlaku lagi</Trans>}
        action={
          <a href="/command">
            <Trans>Masuk</Trans>
          </a>
        }
      >
        <Trans>Sudah dipakai, dicabut, atau lewat 7 hari. Minta yang baru kepada administrator kota.</Trans>
      </Empty>
    </main>
  );
}
