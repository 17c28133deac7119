export type SignInOutcome =
  'signed-in' | 'second-factor' | 'wrong' | 'disabled' | 'too-many' | 'expired' | 'unreachable';

/** Also what the address says after the city's own sign-in has led back here. */
export type ProviderRefusal = 'not-invited' | 'disabled' | 'provider-failed';

export interface Enrolment {
  /** `otpauth:`, for an authenticator. */
  totpURI: string;
  backupCodes: string[];
}

const post = (path: string, body: object): Promise<Response> =>
  fetch(`/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Null when the server does not answer, or not in its own words. */
async function ask(path: string, body: object): Promise<{ status: number; data: unknown } | null> {
  try {
    const response = await post(path, body);
    return { status: response.status, data: await response.json() };
  } catch {
    return null;
  }
}

function outcomeOf(answer: { status: number; data: unknown } | null): SignInOutcome {
  if (answer === null || answer.status >= 500) return 'unreachable';
  if (answer.status < 300) return hasTrue(answer.data, 'twoFactorRedirect') ? 'second-factor' : 'signed-in';
  if (answer.status === 429) return 'too-many';
  if (answer.status === 403) return 'disabled';
  return textIn(answer.data, 'code') === 'INVALID_TWO_FACTOR_COOKIE' ? 'expired' : 'wrong';
}

export const signIn = async (email: string, password: string): Promise<SignInOutcome> =>
  outcomeOf(await ask('sign-in/email', { email, password }));

/** Six digits are of the authenticator, anything else is a backup code. */
export const verifySecondFactor = async (code: string): Promise<SignInOutcome> => {
  const digits = code.replaceAll(/\s/g, '');
  return /^\d{6}$/.test(digits)
    ? outcomeOf(await ask('two-factor/verify-totp', { code: digits }))
    : outcomeOf(await ask('two-factor/verify-backup-code', { code: code.trim() }));
};

/** Leads to the city's own sign-in; false when it cannot be reached. */
export async function signInAtProvider(): Promise<boolean> {
  const url = textIn((await ask('sign-in/city', {}))?.data, 'url');
  if (url === null) return false;
  location.assign(url);
  return true;
}

export function providerRefusal(code: string | undefined): ProviderRefusal | null {
  if (code === undefined) return null;
  if (code === 'account_disabled') return 'disabled';
  return ['signup_disabled', 'account_not_linked'].includes(code) ? 'not-invited' : 'provider-failed';
}

/** Begins to set a second factor up; it counts once a first code of it was right. */
export async function beginEnrolment(password: string): Promise<Enrolment | SignInOutcome> {
  const answer = await ask('two-factor/enable', { password });
  const data = answer?.data;
  if (answer?.status === 200 && isEnrolment(data)) return data;
  return outcomeOf(answer);
}

/** New backup codes for the second factor; the old ones open nothing more. */
export async function renewBackupCodes(password: string): Promise<readonly string[] | SignInOutcome> {
  const answer = await ask('two-factor/generate-backup-codes', { password });
  const codes = (answer?.data as { backupCodes?: string[] } | null | undefined)?.backupCodes;
  return answer?.status === 200 && Array.isArray(codes) ? codes : outcomeOf(answer);
}

export const removeSecondFactor = async (password: string): Promise<SignInOutcome> =>
  outcomeOf(await ask('two-factor/disable', { password }));

/** Ends the sessions on other devices too. */
export const changePassword = async (currentPassword: string, newPassword: string): Promise<SignInOutcome> =>
  outcomeOf(await ask('change-password', { currentPassword, newPassword, revokeOtherSessions: true }));

/** Ends the session and starts the page anew, so that nothing read as that person stays in memory. */
export async function signOut(to = location.pathname): Promise<void> {
  await post('sign-out', {}).catch(() => undefined);
  location.assign(to);
}

function isEnrolment(data: unknown): data is Enrolment {
  return textIn(data, 'totpURI') !== null && Array.isArray((data as { backupCodes?: unknown }).backupCodes);
}

function textIn(data: unknown, name: string): string | null {
  const value = (data as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value : null;
}

function hasTrue(data: unknown, name: string): boolean {
  return (data as Record<string, unknown> | null | undefined)?.[name] === true;
}
