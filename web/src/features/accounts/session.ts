export type SignInOutcome = 'signed-in' | 'wrong' | 'too-many' | 'unreachable';

const post = (path: string, body: object): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  try {
    const response = await post('/auth/sign-in/email', { email, password });
    if (response.ok) return 'signed-in';
    if (response.status === 429) return 'too-many';
    return response.status >= 500 ? 'unreachable' : 'wrong';
  } catch {
    return 'unreachable';
  }
}

/** Ends the session and starts the page anew, so that nothing read as that person stays in memory. */
export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {}).catch(() => undefined);
  location.assign(location.pathname);
}
