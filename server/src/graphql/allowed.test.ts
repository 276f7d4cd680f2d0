import { describe, expect, test } from 'vitest';
import { hasPermission, leastRoleWith, type Permission } from '../access/roles.ts';
import { checkAccess } from './allowed.ts';
import type { GraphqlContext } from './context.ts';

const asked = (role: 'viewer' | 'admin' | null) => {
  const viewer = role && { name: 'Hana', email: 'hana@pgbridge.example', role };
  return { root: {}, args: {}, info: {}, context: { viewer } as GraphqlContext } as Parameters<typeof checkAccess>[0];
};

describe('access to a field', () => {
  test('is for people who are signed in', () => {
    expect(() => checkAccess(asked(null), ['signed-in'])).toThrow(
      expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } }),
    );
    expect(checkAccess(asked('viewer'), ['signed-in'])).toBe(true);
  });

  test('wants the permission, and the refusal names the least role that has it', () => {
    const permission: Permission = 'personal-data.reveal';
    expect(leastRoleWith(permission)).toBe('support');
    expect(hasPermission('viewer', permission)).toBe(false);
    expect(() => checkAccess(asked('viewer'), [permission])).toThrow(
      expect.objectContaining({ extensions: { code: 'FORBIDDEN', requiredRole: 'support' } }),
    );
    expect(checkAccess(asked('admin'), [permission])).toBe(true);
  });
});
