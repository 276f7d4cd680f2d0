import { lacksTwoStep, requiresStepUp } from '../../access/step-up.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import type { StateRefusal, StepUpRefusal } from './refusal.type.ts';
import { refuse } from './refuse.ts';

/** The refusal for somebody who must first show anew who they are; null when nothing stands in the way. Ask before any change. */
export function stepUpNeeded(context: Pick<GraphqlContext, 'viewer'>): StepUpRefusal | null {
  const proof = requiresStepUp(callerIn(context));
  return proof && refuse('STEP_UP_REQUIRED', { proof });
}

type Asked = Pick<GraphqlContext, 'viewer' | 'bridge'>;

/** The same before money moves, where a setting may want two-step sign-in as well. */
export function moneyStepUpNeeded(context: Asked): StateRefusal | StepUpRefusal | null {
  const missing = twoStepMissing(context);
  return missing ? refuse(missing.code, missing.params) : stepUpNeeded(context);
}

/** Why this person can't move money whatever they prove now, or null. */
export function twoStepMissing(context: Asked) {
  const isMissing = lacksTwoStep(callerIn(context), context.bridge.settings.moneyNeedsTwoStep);
  return isMissing ? ({ code: 'TWO_STEP_NOT_SET', params: { to: 'cancel' } } as const) : null;
}
