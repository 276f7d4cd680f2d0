import { describe, expect, test } from 'vitest';
import { hasPermission, leastRoleWith, type Permission } from '../access/roles.ts';
import { checkAccess } from './allowed.ts';
import type { GraphqlContext } from './context.ts';

const session = { id: 's', confirmedAt: new Date(), hasTwoStep: false };

type Viewer = Partial<NonNullable<GraphqlContext['viewer']>> | null;

const asked = (given: Viewer) => {
  const hana = {
    kind: 'OPERATOR',
    id: 'h',
    name: 'Hana',
    email: 'hana@pgbridge.example',
    malls: null,
    session,
  } as const;
  const viewer = given && { ...hana, role: 'viewer' as const, ...given };
  return { root: {}, args: {}, info: {}, context: { viewer } as GraphqlContext } as Parameters<typeof checkAccess>[0];
};

const refusedWith = (extensions: object) => expect.objectContaining({ extensions });

describe('access to a field', () => {
  test('is for people who are signed in', () => {
    expect(() => checkAccess(asked(null), ['signed-in'])).toThrow(refusedWith({ code: 'UNAUTHENTICATED' }));
    expect(checkAccess(asked({}), ['signed-in'])).toBe(true);
  });

  test('wants the permission, and the refusal names the least role that has it', () => {
    const permission: Permission = 'personal-data.reveal';
    expect(leastRoleWith(permission)).toBe('support');
    expect(hasPermission('viewer', permission)).toBe(false);
    const refusal = refusedWith({ code: 'FORBIDDEN', requiredRole: 'support' });
    expect(() => checkAccess(asked({}), [permission])).toThrow(refusal);
    expect(checkAccess(asked({ role: 'admin' }), [permission])).toBe(true);
  });

  test('that governs the installation is not for a key that is bound to malls, whatever its role', () => {
    const key = { kind: 'API_KEY', role: 'admin', session: null } as const;
    expect(checkAccess(asked(key), ['keys.manage'])).toBe(true);
    expect(() => checkAccess(asked({ ...key, malls: ['hanok'] }), ['keys.manage'])).toThrow(
      refusedWith({ code: 'FORBIDDEN' }),
    );
    expect(checkAccess(asked({ ...key, malls: ['hanok'] }), ['orders.cancel'])).toBe(true);
  });

  test("to one's own account is for people, not for keys", () => {
    expect(checkAccess(asked({}), ['person'])).toBe(true);
    expect(() => checkAccess(asked({ session: null }), ['person'])).toThrow(refusedWith({ code: 'FORBIDDEN' }));
  });
});
