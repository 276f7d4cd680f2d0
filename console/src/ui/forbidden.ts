import { CombinedGraphQLErrors } from '@apollo/client';
import { roles } from '@pgbridge/shared/words';

/** Whether the server refused because of who asks, and the role that is needed, as far as it said. */
export function forbiddenBy(error: unknown): { role: (typeof roles)[number] | null } | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const refused = error.errors.find(({ extensions }) => extensions?.code === 'FORBIDDEN');
  if (!refused) return null;
  return { role: roles.find((role) => role === refused.extensions?.requiredRole) ?? null };
}
