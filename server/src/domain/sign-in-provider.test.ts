import { expect, test } from 'vitest';
import { roleOfGroups } from './sign-in-provider.ts';

const map = [
  { group: 'staff', role: 'viewer' },
  { group: 'pg-admins', role: 'admin' },
  { group: 'pg-support', role: 'support' },
] as const;

test.each([
  [[], null],
  [['sales'], null],
  [['Staff'], null],
  [['staff'], 'viewer'],
  [['pg-support', 'staff'], 'support'],
  [['staff', 'pg-admins', 'pg-support'], 'admin'],
])('the groups %j have the role %s', (groups, role) => {
  expect(roleOfGroups(groups, map)).toBe(role);
});
