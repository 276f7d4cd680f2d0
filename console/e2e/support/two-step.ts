import { codeNow } from '../../../server/test/support/totp.ts';
import type { Account } from './stage.ts';

/** Switches two-step sign-in on for an operator, by the API. */
export async function setUpTwoStep(
  url: string,
  { email, password }: Account,
): Promise<{ uri: string; recoveryCodes: string[] }> {
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const session = await post('/api/auth/sign-in/email', { email, password });
  const cookie = session.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const start = `mutation ($password: String!) {
    startTwoStep(input: { password: $password }) { ... on StartTwoStepSuccess { uri recoveryCodes } }
  }`;
  const begun = await post('/graphql', { query: start, variables: { password } }, cookie);
  const { startTwoStep } = (await begun.json()).data;
  const finish = 'mutation ($code: String!) { finishTwoStep(input: { code: $code }) { __typename } }';
  await post('/graphql', { query: finish, variables: { code: codeNow(startTwoStep.uri) } }, cookie);
  return startTwoStep;
}
