export type SignInOutcome = 'signed-in' | 'wrong' | 'limited' | 'failed';

/** Asks for a session. Which of the two was wrong is not told, and not known here. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await post('/api/auth/sign-in/email', { email, password });
  if (response?.ok) return 'signed-in';
  if (response?.status === 429) return 'limited';
  return response && response.status >= 400 && response.status < 500 ? 'wrong' : 'failed';
}

/** Ends the session. @returns false when the server could not be asked, and the session thus still lives. */
export async function signOut(): Promise<boolean> {
  const response = await post('/api/auth/sign-out', {});
  return response?.ok ?? false;
}

async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
