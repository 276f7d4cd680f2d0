import type { FailureKind } from '@pgbridge/shared/words';
import { AddressNotAllowedError } from './public-address.ts';

/** Names why a call got no complete answer, from the error of the network stack. */
export function failureOf(error: unknown): FailureKind {
  for (const cause of causes(error)) {
    if (cause instanceof AddressNotAllowedError) return 'BLOCKED';
    // The error of an AbortSignal has a number for its code and tells by its name.
    const kind = kindOfCode(String(cause.code)) ?? kindOfCode(cause.name);
    if (kind) return kind;
  }
  return 'CONNECT';
}

function kindOfCode(code: string): FailureKind | null {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'DNS';
  if (code === 'TimeoutError' || code === 'ETIMEDOUT' || /^UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT$/.test(code)) {
    return 'TIMEOUT';
  }
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/.test(code)) return 'TLS';
  if (/^(HPE_|HTTPParserError|UND_ERR_RES_|UND_ERR_HEADERS_OVERFLOW)/.test(code)) return 'UNREADABLE';
  if (/^(ECONN|EHOST|ENET|EPIPE|UND_ERR_SOCKET)/.test(code)) return 'CONNECT';
  return null;
}

/** The error, what it was caused by, and the parts of an aggregate: the network stack wraps the telling one. */
function* causes(error: unknown): Generator<Error & { code?: unknown }> {
  if (!(error instanceof Error)) return;
  yield error;
  if (error instanceof AggregateError) for (const part of error.errors) yield* causes(part);
  yield* causes(error.cause);
}
