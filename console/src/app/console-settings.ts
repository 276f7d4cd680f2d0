/** What the console must know before anybody signs in. */
export type ConsoleSettings = { sandbox: boolean; aheadMs: number };

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
    return { sandbox: false, aheadMs: 0 };
  }
}

export function readSettings(settings: unknown, nowMs: number): ConsoleSettings {
  if (typeof settings !== 'object' || settings === null) return { sandbox: false, aheadMs: 0 };
  const { sandbox, serverTime } = settings as { sandbox?: unknown; serverTime?: unknown };
  const serverMs = typeof serverTime === 'string' ? Date.parse(serverTime) : Number.NaN;
  return { sandbox: sandbox === true, aheadMs: Number.isNaN(serverMs) ? 0 : serverMs - nowMs };
}
