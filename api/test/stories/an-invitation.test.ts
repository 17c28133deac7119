import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { Browser } from '../browser.ts';
import type { GraphqlClient } from '../graphql-client.ts';

const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename
  ... on InvitedPerson { joinUrl invitation { id name email role expiresAt agency { slug } city { slug } } }
  ... on Refusal { code field message } } }`;
const JOIN = `mutation ($input: JoinInput!) { joinByInvitation(input: $input) { __typename
  ... on Joined { email } ... on Refusal { code field } } }`;
const PREVIEW = 'query ($token: String!) { invitation(token: $token) { name email role } }';
const PASSWORD = 'a password that is long';

interface Invited {
  readonly __typename: string;
  readonly joinUrl: string;
  readonly code?: string;
  readonly invitation: { readonly id: string; readonly expiresAt: string };
}
interface Joining {
  readonly __typename: string;
  readonly code?: string;
}

let app: TestApp;
let administrator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  administrator = await app.signIn('ADMINISTRATOR');
});

let people = 0;
async function invite(input: object = {}, by = administrator): Promise<Invited> {
  const email = `Invited-${String(++people)}@Kupang.example`;
  const wanted = { email, name: 'Nona Bria', role: 'OFFICER', agency: 'dlhk', ...input };
  return (await by.data<{ invitePerson: Invited }>(INVITE, { input: wanted })).invitePerson;
}

const tokenOf = ({ joinUrl }: Invited): string => joinUrl.split('/join/')[1] ?? '';

async function join(token: string, password = PASSWORD): Promise<Joining> {
  const input = { token, password };
  return (await app.anyone.data<{ joinByInvitation: Joining }>(JOIN, { input })).joinByInvitation;
}

describe('An invitation', () => {
  it('is a link that makes an account with the role, agency and city that were meant, and is kept as a hash', async () => {
    const invited = await invite({ email: 'bria@kupang.example' });
    expect(invited).toMatchObject({
      joinUrl: expect.stringMatching(/^http.*\/join\/[A-Za-z0-9_-]{43}$/) as string,
      invitation: { role: 'OFFICER', agency: { slug: 'dlhk' }, city: { slug: 'kupang' } },
    });
    const days = (Date.parse(invited.invitation.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    const token = tokenOf(invited);
    const rows = await app.database.query<{ text: string }>('select i::text as text from invitation i');
    expect(rows.map(({ text }) => text).join()).not.toContain(token);
    const shown = await app.anyone.data(PREVIEW, { token });
    expect(shown).toEqual({
      invitation: { name: 'Nona Bria', email: 'bria@kupang.example', role: 'OFFICER' },
    });

    expect(await join(token)).toEqual({ __typename: 'Joined', email: 'bria@kupang.example' });
    const browser = new Browser(app.url);
    await browser.post('/auth/sign-in/email', { email: 'bria@kupang.example', password: PASSWORD });
    const viewer = { name: 'Nona Bria', role: 'OFFICER', agency: { slug: 'dlhk' }, city: { slug: 'kupang' } };
    expect(await browser.ask('{ viewer { name role agency { slug } city { slug } } }')).toEqual({ viewer });
  });

  it('is used once: of many who join at the same moment, one does', async () => {
    const token = tokenOf(await invite());
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, n) => join(token, `${PASSWORD} ${String(n)}`)),
    );
    const kinds = results.map(({ __typename, code }) => code ?? __typename).sort();
    expect(kinds).toEqual(['Joined', ...Array<string>(5).fill('NOT_FOUND')]);
    expect(await join(token)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.anyone.data(PREVIEW, { token })).toEqual({ invitation: null });
  });

  it('opens nothing once it was taken back', async () => {
    const invited = await invite();
    const revoke = 'mutation ($id: ID!) { revokeInvitation(invitationId: $id) { __typename } }';
    const { id } = invited.invitation;
    expect(await administrator.data(revoke, { id })).toEqual({
      revokeInvitation: { __typename: 'RevokedInvitation' },
    });
    expect(await join(tokenOf(invited))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await administrator.data(revoke, { id })).toEqual({ revokeInvitation: { __typename: 'Refusal' } });
  });

  it('gets a new link, and the earlier one ends', async () => {
    const first = await invite();
    const reissue = `mutation ($id: ID!) { reissueInvitation(invitationId: $id) {
      ... on InvitedPerson { joinUrl invitation { id expiresAt } } } }`;
    const { reissueInvitation: second } = await administrator.data<{ reissueInvitation: Invited }>(reissue, {
      id: first.invitation.id,
    });
    expect(await join(tokenOf(first))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await join(tokenOf(second))).toMatchObject({ __typename: 'Joined' });
  });

  it('runs out after seven days', async () => {
    const invited = await invite({ email: 'late@kupang.example' });
    await app.database.query(
      `update invitation set expires_at = now() - interval '1 second' where email = 'late@kupang.example'`,
    );
    expect(await join(tokenOf(invited))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(5000)])('is not the token "%.50s"', async (token) => {
    expect(await join(token)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('wants a password of ten characters or more, and stays open when it was shorter', async () => {
    const token = tokenOf(await invite());
    expect(await join(token, 'short')).toMatchObject({ code: 'INVALID', field: 'password' });
    expect(await join(token)).toMatchObject({ __typename: 'Joined' });
  });

  it.each([
    [{ email: 'nobody' }, 'INVALID', 'email'],
    [{ name: ' ' }, 'INVALID', 'name'],
    [{ name: 'x'.repeat(101) }, 'INVALID', 'name'],
    [{ agency: null }, 'INVALID', 'agency'],
    [{ agency: 'nasa' }, 'INVALID', 'agency'],
    [{ agency: null, role: 'OPERATOR', city: 'atlantis' }, 'INVALID', 'city'],
    [{ email: 'bria@kupang.example' }, 'EMAIL_TAKEN', 'email'],
  ])('with %o is refused: %s %s', async (input, code, field) => {
    expect(await invite(input)).toMatchObject({ __typename: 'Refusal', code, field });
  });

  it('is listed until it is used, and every step stands in the log of administrators', async () => {
    const list = '{ invitations(first: 200) { nodes { email } totalCount { count } } }';
    const invited = await invite({ email: 'listed@kupang.example' });
    expect(JSON.stringify(await administrator.data(list))).toContain('listed@kupang.example');
    await join(tokenOf(invited));
    expect(JSON.stringify(await administrator.data(list))).not.toContain('listed@kupang.example');
    const { adminChanges } = await administrator.data<{
      adminChanges: { nodes: { action: string; subject: string; actorName: string }[] };
    }>('{ adminChanges(first: 2) { nodes { action subject actorName } } }');
    const subject = 'Nona Bria <listed@kupang.example>';
    expect(adminChanges.nodes).toEqual([
      { action: 'PERSON_JOINED', subject, actorName: 'Nona Bria' },
      { action: 'PERSON_INVITED', subject, actorName: 'ADMINISTRATOR' },
    ]);
  });
});
