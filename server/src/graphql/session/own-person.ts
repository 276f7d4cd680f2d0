import type { Person } from '../../access/identity.ts';
import { signInClock } from '../../access/sign-in-clock.ts';
import { callerIn, doerIn, type GraphqlContext } from '../context.ts';
import { onlyForPeople } from '../errors.ts';
import { viewerOf } from '../viewer/viewer.resolver.ts';
import { OwnAccountSuccess } from './session.type.ts';

/** Whoever sits at the session. */
export function ownPerson(context: GraphqlContext): Person {
  const { session, ...caller } = callerIn(context);
  if (!session) throw onlyForPeople();
  return { caller: { ...caller, session }, headers: context.wire.headers, by: doerIn(context) };
}

/** The answer of a change to one's own account, with what it changed of the session. */
export function ownSuccess(context: GraphqlContext, changed: { hasTwoStep?: boolean }): OwnAccountSuccess {
  const caller = callerIn(context);
  const session = caller.session && { ...caller.session, confirmedAt: signInClock.now(), ...changed };
  return Object.assign(new OwnAccountSuccess(), { viewer: viewerOf({ ...caller, session }) });
}
