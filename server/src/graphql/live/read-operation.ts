import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { type AccessRule, ruleOf } from '../allowed.ts';
import { badInput } from '../errors.ts';
import { checkSize } from '../limits/check-size.ts';
import { parseOptions } from '../limits/parse-options.ts';

/** As it came, well-formed but not looked into. */
export type AskedOperation = {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
};

export type LiveOperation = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | null | undefined;
  variableValues: Record<string, unknown>;
  /** Of the one field that a subscription begins with. */
  rule: AccessRule;
};

/**
 * Reads a subscription by the rules that hold for what is asked by POST.
 * @throws GraphQLError the first thing that is wrong with it; nothing has run then
 */
export function readOperation(
  schema: GraphQLSchema,
  { query, operationName, variables }: AskedOperation,
): LiveOperation {
  const document = parsed(query);
  const [fault] = validate(schema, document, undefined, { maxErrors: 1 });
  if (fault) throw withCode(fault, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw badInput('Name one of the operations in `operationName`.');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw badInput('Only subscriptions come this way; send queries and mutations to /graphql by POST.');
  }
  const variableValues = variables ?? {};
  checkSize({ schema, document, operation, variables: variableValues });
  const [root] = operation.selectionSet.selections;
  const field = root?.kind === Kind.FIELD ? schema.getSubscriptionType()?.getFields()[root.name.value] : undefined;
  const rule = field && ruleOf(field);
  if (!rule) throw badInput('Write the field of a subscription itself, not in a fragment.');
  return { schema, document, operationName, variableValues, rule };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, parseOptions);
  } catch (error) {
    if (error instanceof GraphQLError) throw withCode(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
    throw error;
  }
}

function withCode({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
