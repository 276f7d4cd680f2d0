import { requiresStepUp } from '../../access/step-up.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import type { StepUpRefusal } from './refusal.type.ts';
import { refuse } from './refuse.ts';

/** The refusal for somebody who must first show anew who they are; null when nothing stands in the way. Ask before any change. */
export function stepUpNeeded(context: Pick<GraphqlContext, 'viewer'>): StepUpRefusal | null {
  const proof = requiresStepUp(callerIn(context));
  return proof && refuse('STEP_UP_REQUIRED', { proof });
}
