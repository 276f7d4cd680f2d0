import type { OperatorRow } from './team-api.ts';

/** What an administrator does to a colleague. */
const deeds = ['role', 'sessions', 'password', 'twoStep', 'deactivate'] as const;
export type Deed = (typeof deeds)[number];

/** What makes sense for this person now. Who may sign in no more needs no password. */
export function deedsFor({ active, twoStep, sessions }: Pick<OperatorRow, 'active' | 'twoStep' | 'sessions'>): Deed[] {
  if (!active) return [];
  return deeds.filter((deed) => (deed !== 'twoStep' || twoStep) && (deed !== 'sessions' || sessions > 0));
}
