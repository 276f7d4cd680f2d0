import { CombinedGraphQLErrors, ServerError } from '@apollo/client';

/** The id under which the server logged the failed request, for the reader to pass on. */
export function requestIdOf(error: unknown): string | null {
  if (CombinedGraphQLErrors.is(error)) {
    const id = error.extensions?.requestId;
    return typeof id === 'string' ? id : null;
  }
  if (ServerError.is(error)) return error.response.headers.get('x-request-id');
  return null;
}
