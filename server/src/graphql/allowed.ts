import { Authorized, Extensions, type ResolverData } from 'type-graphql';
import { leastRoleWith, mayDo, type Permission } from '../access/roles.ts';
import type { GraphqlContext } from './context.ts';
import { forbidden, onlyForPeople, onlyForUnbound, unauthenticated } from './errors.ts';

/** `signed-in` lets every operator and every key in, whatever the role; `person` every operator, and no key. */
export type AccessRule = Permission | 'signed-in' | 'person';

/** Says who may read or do a field. Every field of Query and Mutation carries one; `ruleOf` reads it back from the schema. */
export function Allowed(rule: AccessRule): MethodDecorator {
  return (target, key, descriptor) => {
    Authorized<AccessRule>(rule)(target, key, descriptor);
    Extensions({ accessRule: rule })(target, key, descriptor);
  };
}

/** @param extensions those of a field of the built schema */
export function ruleOf({ extensions }: { extensions: Readonly<Record<string, unknown>> }): AccessRule | undefined {
  return extensions.accessRule as AccessRule | undefined;
}

/**
 * Throws the refusal itself, so that it can name the role that is needed.
 * An arrow function, because the library takes one that has a prototype for a class.
 */
export const checkAccess = ({ context }: ResolverData<GraphqlContext>, rules: AccessRule[]): boolean => {
  if (!context.viewer) throw unauthenticated();
  for (const rule of rules) checkRule(context, rule);
  return true;
};

/** @throws the refusal when the viewer may not; else gives the context back */
export function checkRule<Context extends Pick<GraphqlContext, 'viewer'>>(context: Context, rule: AccessRule): Context {
  const { viewer } = context;
  if (!viewer) throw unauthenticated();
  if (rule === 'person') {
    if (!viewer.session) throw onlyForPeople();
  } else if (rule !== 'signed-in' && !mayDo(viewer, rule)) {
    throw mayDo({ ...viewer, malls: null }, rule) ? onlyForUnbound() : forbidden(leastRoleWith(rule) ?? 'none');
  }
  return context;
}
