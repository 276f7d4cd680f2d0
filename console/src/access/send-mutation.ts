import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';

/** Sends a mutation past the cache: answers carry keys, passwords and personal data, which must not stay in memory. */
export async function sendMutation<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const options = { mutation, variables, fetchPolicy: 'no-cache' } as ApolloClient.MutateOptions<Data, Variables>;
  const { data } = await client.mutate<Data, Variables>(options);
  if (!data) throw new Error('a mutation was answered with nothing');
  return data as Data;
}
