import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';

export type Asked =
  | { is: 'answered'; status: number; ms: number; requestId: string | null; text: string }
  | { is: 'refused'; why: 'SYNTAX' | 'NOT_A_QUERY' | 'VARIABLES'; text: string }
  | { is: 'lost' };

/** Sends a query with the session's rights. Anything but a query is not sent: changes have their own dialogs, and keys. */
export async function ask(query: string, variables: string): Promise<Asked> {
  const document = parsed(query);
  if (document instanceof GraphQLError) return { is: 'refused', why: 'SYNTAX', text: document.message };
  const isQuery = document.definitions.every(
    (part) => part.kind !== Kind.OPERATION_DEFINITION || part.operation === OperationTypeNode.QUERY,
  );
  if (!isQuery) return { is: 'refused', why: 'NOT_A_QUERY', text: '' };
  const values = read(variables);
  if (values === undefined) return { is: 'refused', why: 'VARIABLES', text: '' };
  return send({ query, variables: values });
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** @returns undefined for what is no JSON object; an empty field is one without values */
function read(variables: string): object | undefined {
  try {
    const values: unknown = JSON.parse(variables.trim() || '{}');
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

async function send(body: object): Promise<Asked> {
  const begun = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const ms = Math.round(performance.now() - begun);
    const requestId = response.headers.get('x-request-id');
    return { is: 'answered', status: response.status, ms, requestId, text: indented(text) };
  } catch {
    return { is: 'lost' };
  }
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
