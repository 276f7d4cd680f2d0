import { expect, test } from 'vitest';
import { loadConfig } from './config.ts';

const needed = {
  APP_URL: 'https://pay.example.com',
  PG_API_URL: 'https://api.pg.example.com',
  CAFE24_CLIENT_ID: 'a-client-id',
  CAFE24_CLIENT_SECRET: 'a-client-secret',
  CAFE24_WEBHOOK_KEY: 'a-webhook-key',
  CAFE24_SERVICE_KEY: 'a-service-key',
  ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  AUTH_SECRET: 'an-auth-secret-of-enough-characters',
};
const oidc = {
  OIDC_ISSUER: 'https://id.example.com/realms/staff/',
  OIDC_CLIENT_ID: 'pg-bridge',
  OIDC_CLIENT_SECRET: 'a-secret-of-the-provider',
  OIDC_ROLES: 'pg-admins:admin, team:repairs:operator',
};

test('sign-in by the company’s own accounts is read whole, the issuer to the letter', () => {
  expect(loadConfig({ ...needed, ...oidc }).config?.oidc).toEqual({
    issuer: 'https://id.example.com/realms/staff/',
    clientId: 'pg-bridge',
    clientSecret: 'a-secret-of-the-provider',
    label: 'SSO',
    groupsClaim: 'groups',
    scopes: 'openid profile email',
    roles: [
      { group: 'pg-admins', role: 'admin' },
      { group: 'team:repairs', role: 'operator' },
    ],
  });
  expect(loadConfig(needed).config?.oidc).toBeNull();
});

const all = 'sign-in by OpenID Connect needs all four of OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLES';

test.each([
  [
    { OIDC_CLIENT_SECRET: '', OIDC_ROLES: '' },
    [`OIDC_CLIENT_SECRET is missing: ${all}`, `OIDC_ROLES is missing: ${all}`],
  ],
  [{ OIDC_ROLES: 'pg-admins:boss' }, [expect.stringMatching(/^OIDC_ROLES must be group:role/)]],
  [{ OIDC_ROLES: ':admin' }, [expect.stringMatching(/^OIDC_ROLES must be group:role/)]],
  [{ OIDC_ISSUER: 'id.example.com' }, [expect.stringMatching(/^OIDC_ISSUER must be an http/)]],
  [{ OIDC_SCOPES: 'profile' }, [expect.stringMatching(/^OIDC_SCOPES must have openid/)]],
  [{ OIDC_ISSUER: 'http://id.example.com' }, ['OIDC_ISSUER must be https, unless it is this machine itself']],
])('%j is refused', (given, faults) => {
  expect(loadConfig({ ...needed, ...oidc, ...given }, { production: true }).faults).toEqual(faults);
});
