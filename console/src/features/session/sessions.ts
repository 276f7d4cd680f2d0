export type SignInOutcome = 'signed-in' | 'code-needed' | 'wrong' | 'limited' | 'failed';

/** Asks for a session. Which of the two was wrong is not told, and not known here. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await post('/api/auth/sign-in/email', { email, password });
  if (!response?.ok) return refusalOf(response);
  const answer: { twoFactorRedirect?: boolean } = await response.json();
  return answer.twoFactorRedirect ? 'code-needed' : 'signed-in';
}

export type CodeKind = 'code' | 'recovery';
export type CodeOutcome = 'signed-in' | 'wrong' | 'over' | 'limited' | 'failed';

/** The second step of sign-in. `over`: only the first step helps now. */
export async function giveCode(kind: CodeKind, code: string): Promise<CodeOutcome> {
  const path = kind === 'code' ? 'verify-totp' : 'verify-backup-code';
  const response = await post(`/api/auth/two-factor/${path}`, { code });
  if (response?.ok) return 'signed-in';
  if (response?.status === 401 && !(await isOver(response))) return 'wrong';
  return response?.status === 401 || response?.status === 400 ? 'over' : refusalOf(response);
}

/** Ends the session. @returns false when the server could not be asked, and the session thus still lives. */
export async function signOut(): Promise<boolean> {
  const response = await post('/api/auth/sign-out', {});
  return response?.ok ?? false;
}

function refusalOf(response: Response | null): 'wrong' | 'limited' | 'failed' {
  if (response?.status === 429) return 'limited';
  return response && response.status >= 400 && response.status < 500 ? 'wrong' : 'failed';
}

/** The first step is too long ago. */
async function isOver(response: Response): Promise<boolean> {
  const { code }: { code?: string } = await response.json();
  return code === 'INVALID_TWO_FACTOR_COOKIE';
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
