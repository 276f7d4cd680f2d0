import { expect, test } from 'vitest';
import { changeObstacle, nameObstacle } from './saved-view.ts';

test.each([
  ['', 'NAME_EMPTY'],
  ['  ', 'NAME_EMPTY'],
  ['가'.repeat(61), 'NAME_TOO_LONG'],
  ['가'.repeat(60), undefined],
])('the name %j: %s', (name, code) => {
  expect(nameObstacle(name)?.code).toBe(code);
});

const me = { id: 'me', mayShare: true, mayGovern: false };
const admin = { ...me, mayGovern: true };

test.each([
  ['my own', { ownerId: 'me', isShared: false }, me, undefined],
  ['none', null, me, 'VIEW_UNKNOWN'],
  ["somebody's own", { ownerId: 'she', isShared: false }, me, 'VIEW_UNKNOWN'],
  ["somebody's own, to an admin", { ownerId: 'she', isShared: false }, admin, 'VIEW_UNKNOWN'],
  ["somebody's shared", { ownerId: 'she', isShared: true }, me, 'VIEW_OF_ANOTHER'],
  ["somebody's shared, to an admin", { ownerId: 'she', isShared: true }, admin, undefined],
])('%s view: %j for %j is %s', (_name, view, person, code) => {
  expect(changeObstacle(view, person)?.code).toBe(code);
});
