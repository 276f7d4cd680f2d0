import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The caller asked for something that cannot be: the message says what to change. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } });
}

export function unauthenticated(): GraphQLError {
  return new GraphQLError('Sign in first, or send an API key.', { extensions: { code: 'UNAUTHENTICATED' } });
}

/** @param requiredRole the least role that may */
export function forbidden(requiredRole: string): GraphQLError {
  return new GraphQLError(`This needs the role ${requiredRole}.`, { extensions: { code: 'FORBIDDEN', requiredRole } });
}

/** A key that is bound to malls asked for something that reaches beyond them. */
export function onlyForUnbound(): GraphQLError {
  return new GraphQLError('This key is bound to malls, and this concerns them all.', {
    extensions: { code: 'FORBIDDEN' },
  });
}

/** A key asked for what concerns the account of a person. */
export function onlyForPeople(): GraphQLError {
  return new GraphQLError('This is for people who sign in, not for API keys.', { extensions: { code: 'FORBIDDEN' } });
}

export function tooManyConnections(): GraphQLError {
  return new GraphQLError('Too many live connections of yours are open.', {
    extensions: { code: 'TOO_MANY_CONNECTIONS' },
  });
}

export function tooManySubscriptions(most: number): GraphQLError {
  return badInput(`Too many subscriptions on one connection, at most ${most}.`);
}

/**
 * What the outside sees of an error: refusals that were meant for the caller stay as they are,
 * everything else is a fault of ours and says nothing about our insides.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code } = formatted.extensions ?? {};
  if (code !== undefined && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
    return { ...formatted, extensions: withoutStack(formatted.extensions) };
  }
  return {
    message: isFault(error) ? 'Something went wrong on our side.' : formatted.message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}

/** True for exceptions, false for refusals made with a code. */
export function isFault(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  const code = cause instanceof GraphQLError ? cause.extensions.code : undefined;
  return code === undefined || code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
}

function withoutStack(extensions: GraphQLFormattedError['extensions']) {
  const { stacktrace: _, ...rest } = extensions ?? {};
  return rest;
}
