import type { StaffRefusal } from '../../domain/staff-refusal.ts';
import type { RefusalOf } from './refuse.ts';
import { refuse } from './refuse.ts';

/** Answers with why a flow did not do what a member of staff asked for. */
export function refuseStaff({ code, ...params }: StaffRefusal): RefusalOf<StaffRefusal['code']> {
  return refuse(code, params);
}
