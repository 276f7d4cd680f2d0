import { leastRoleWith, mayDo, type Permission } from '../../access/roles.ts';
import type { StaffRefusal } from '../../domain/staff-refusal.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import type { RefusalParams } from '../mutation/refusal.type.ts';
import type { RefusalCode } from '../mutation/refuse.ts';
import type { AllowedActionType } from './allowed-action.type.ts';

export type Obstacle = { code: RefusalCode; params: RefusalParams };

/** Something that can be done to a subject; its mutation has the same permission and asks the same decision. */
export type Action<Subject> = {
  permission: Permission;
  /** What stands in the way as things are; null when nothing does. */
  obstacle(subject: Subject, context: GraphqlContext): Promise<Obstacle | null> | Obstacle | null;
};

/** What this caller may do now. A right that is missing is named before anything else. */
export function judgeActions<Subject>(
  actions: Record<string, Action<Subject>>,
  subject: Subject,
  context: GraphqlContext,
): Promise<AllowedActionType[]> {
  const caller = callerIn(context);
  const judged = Object.entries(actions).map(async ([action, { permission, obstacle }]) => {
    const found = mayDo(caller, permission) ? await obstacle(subject, context) : forbidden(permission);
    return { action, allowed: found === null, reason: found?.code ?? null, params: found?.params ?? {} };
  });
  return Promise.all(judged);
}

/** Why a flow would not do what staff want, in the shape of an obstacle. */
export function asObstacle(refusal: StaffRefusal | null): Obstacle | null {
  if (!refusal) return null;
  const { code, ...params } = refusal;
  return { code, params };
}

function forbidden(permission: Permission) {
  return { code: 'FORBIDDEN', params: { role: leastRoleWith(permission) ?? '' } };
}
