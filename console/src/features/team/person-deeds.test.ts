import { expect, it } from 'vitest';
import { deedsFor } from './person-deeds.ts';

const person = { active: true, twoStep: false, sessions: 0 };

it.each([
  ['who only has a password', person, ['role', 'password', 'deactivate']],
  ['with open sessions', { ...person, sessions: 2 }, ['role', 'sessions', 'password', 'deactivate']],
  ['with two-step sign-in', { ...person, twoStep: true }, ['role', 'password', 'twoStep', 'deactivate']],
  ['who is deactivated', { active: false, twoStep: true, sessions: 1 }, []],
])('offers for somebody %s what makes sense', (_who, given, expected) => {
  expect(deedsFor(given)).toEqual(expected);
});
