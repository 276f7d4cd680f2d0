import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind } from 'graphql';
import type { GraphqlContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { measure, type Size } from './measure.ts';

/** The largest operation that is run. The console's own largest is about a tenth of it. */
const largest: Size = { depth: 10, aliases: 50, cost: 10_000 };

/** Refuses operations that would read too much. Not a validation rule, because a page size may be a variable. */
export const limits: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const fragments = new Map(
          document.definitions
            .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
            .map((fragment) => [fragment.name.value, fragment]),
        );
        const size = measure({ schema, operation, fragments, variables: request.variables ?? {} });
        for (const name of ['depth', 'aliases', 'cost'] as const) {
          if (size[name] > largest[name]) {
            throw badInput(`This operation is too big: ${name} ${size[name]}, at most ${largest[name]}.`);
          }
        }
      },
    };
  },
};
