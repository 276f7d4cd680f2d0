import { parseJsonObject } from './message.ts';

export type CallAnswer = {
  /** null when no answer came. */
  status: number | null;
  /** The JSON answer, or the text when it is no JSON object. */
  body: unknown;
  durationMs: number;
  error?: string;
};

const waitMs = 20_000;

/** POSTs a text body and reports what came back; never follows a redirect, never throws. */
export async function post(
  url: string,
  contentType: string,
  body: string,
  stopped: AbortSignal,
  headers: Record<string, string> = {},
): Promise<CallAnswer> {
  const started = performance.now();
  const duration = () => Math.round(performance.now() - started);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': contentType, ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(waitMs)]),
    });
    const text = await response.text();
    return { status: response.status, body: parseJsonObject(text) ?? text, durationMs: duration() };
  } catch (error) {
    return { status: null, body: null, durationMs: duration(), error: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  return cause instanceof Error && cause.message ? `${error.message}: ${cause.message}` : error.message;
}
