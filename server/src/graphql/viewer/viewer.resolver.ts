import { Ctx, Query, Resolver } from 'type-graphql';
import type { Caller } from '../../access/caller.ts';
import { permissionsOf } from '../../access/roles.ts';
import { requiresStepUp } from '../../access/step-up.ts';
import { Allowed } from '../allowed.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import { ViewerType } from './viewer.type.ts';

@Resolver()
export class ViewerResolver {
  @Allowed('signed-in')
  @Query(() => ViewerType, { description: 'Who asks, and what they may do.' })
  viewer(@Ctx() context: GraphqlContext): ViewerType {
    return viewerOf(callerIn(context));
  }
}

/** What is shown of whoever asks. */
export function viewerOf(caller: Caller): ViewerType {
  const { name, email, role, malls, session } = caller;
  return {
    name,
    email,
    role,
    permissions: [...permissionsOf(caller)],
    mallIds: malls && [...malls],
    twoStep: session?.hasTwoStep ?? false,
    byProvider: session?.byProvider ?? false,
    stepUp: requiresStepUp(caller),
  };
}
