import { type ClassType, createUnionType } from 'type-graphql';

/**
 * Makes the union that a mutation answers: its one success type, or one of the refusals that it can come to. Resolvers return
 * instances of these classes, by which the type is found.
 * @param mutation name of the mutation, upper-case first
 */
export function resultOf<Success extends ClassType, Refusals extends ClassType[]>(
  mutation: string,
  success: Success,
  ...refusals: Refusals
) {
  return createUnionType({
    name: `${mutation}Result`,
    description: `What ${mutation} came to.`,
    types: () => [success, ...refusals] as const,
  });
}
