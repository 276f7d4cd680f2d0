/** What the console must know before anybody signs in. */
export type ConsoleSettings = {
  sandbox: boolean;
  aheadMs: number;
  /** What the company's own sign-in is called; null: there is none. */
  signInLabel: string | null;
};

const unknown: ConsoleSettings = { sandbox: false, aheadMs: 0, signInLabel: null };

/**
 * Asks whether real money moves here and what time the server has.
 * Unknown counts as no sandbox: the stripe that calms people must never stand there wrongly.
 */
export async function loadConsoleSettings(): Promise<ConsoleSettings> {
  try {
    const response = await fetch('/api/console/settings', { credentials: 'same-origin' });
    const settings: unknown = await response.json();
    return readSettings(settings, Date.now());
  } catch {
    return unknown;
  }
}

export function readSettings(settings: unknown, nowMs: number): ConsoleSettings {
  if (typeof settings !== 'object' || settings === null) return unknown;
  const { sandbox, serverTime, signInLabel } = settings as Record<string, unknown>;
  const serverMs = typeof serverTime === 'string' ? Date.parse(serverTime) : Number.NaN;
  return {
    sandbox: sandbox === true,
    aheadMs: Number.isNaN(serverMs) ? 0 : serverMs - nowMs,
    signInLabel: typeof signInLabel === 'string' ? signInLabel : null,
  };
}
