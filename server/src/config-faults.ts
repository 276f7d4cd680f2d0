import { demoSecrets } from '@pgbridge/shared/demo';
import { random } from './config-shapes.ts';

type Given = Record<string, string | undefined>;

/** What can't run together. */
export function roleFaults({ ROLE, DATABASE_URL = 'sqlite:' }: Given): string[] {
  const isSplit = ROLE === 'web' || ROLE === 'worker';
  if (!isSplit || !DATABASE_URL.startsWith('sqlite:')) return [];
  return [
    'ROLE must be all with SQLite, whose file serves one process; web and worker need PostgreSQL in DATABASE_URL',
  ];
}

/** Sign-in by the company's own accounts is set up whole or not at all. */
export function providerFaults({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLES }: Given): string[] {
  const needed = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLES };
  const missing = Object.entries(needed).filter(([, text]) => !text);
  if (missing.length === 0 || missing.length === Object.keys(needed).length) return [];
  return missing.map(
    ([name]) => `${name} is missing: sign-in by OpenID Connect needs all four of ${Object.keys(needed).join(', ')}`,
  );
}

/** What is fine on a developer's machine and dangerous elsewhere. */
export function productionFaults({
  APP_URL = '',
  CAFE24_CLIENT_SECRET = '',
  CAFE24_WEBHOOK_KEY = '',
  CAFE24_API_URL = '',
  CAFE24_SERVICE_KEY = '',
  ENCRYPTION_KEYS = '',
  AUTH_SECRET = '',
  OIDC_ISSUER = '',
}: Given): string[] {
  const app = URL.parse(APP_URL);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(app?.hostname ?? '');
  const isDemo = (text: string) => Object.values<string>(demoSecrets).includes(text.trim());
  return [
    ...(app?.protocol === 'http:' && !isLoopback ? ['APP_URL must be https, unless it is this machine itself'] : []),
    ...(/^http:\/\/(?!(127\.0\.0\.1|localhost|\[::1\])([:/]|$))/i.test(CAFE24_API_URL)
      ? ['CAFE24_API_URL must be https, unless it is this machine itself: it is sent the Client Secret']
      : []),
    ...(/^http:\/\/(?!(127\.0\.0\.1|localhost|\[::1\])([:/]|$))/i.test(OIDC_ISSUER)
      ? ['OIDC_ISSUER must be https, unless it is this machine itself']
      : []),
    ...(isDemo(CAFE24_CLIENT_SECRET) ? ['CAFE24_CLIENT_SECRET is the demo secret: everybody knows it'] : []),
    ...(isDemo(CAFE24_WEBHOOK_KEY) ? ['CAFE24_WEBHOOK_KEY is the demo key: everybody knows it'] : []),
    ...(CAFE24_SERVICE_KEY.split(',').some(isDemo) ? ['CAFE24_SERVICE_KEY is the demo key: everybody knows it'] : []),
    ...(ENCRYPTION_KEYS.split(',').some(isDemo)
      ? [`ENCRYPTION_KEYS has the demo key: everybody knows it (${random})`]
      : []),
    ...(isDemo(AUTH_SECRET) ? [`AUTH_SECRET is the demo secret: everybody knows it (${random})`] : []),
  ];
}
