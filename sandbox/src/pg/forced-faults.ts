import type { ForcedFault } from '../web/page.ts';
import type { PgContext } from './pg-context.ts';
import { webhookModeWords } from './words.ts';

/** What the PG is told to do wrong, for the banner of every page. */
export function pgFaults(pg: PgContext): ForcedFault[] {
  const undoUrl = `${pg.baseUrl()}/control/normal`;
  const { webhookMode, callFaults } = pg.store.settings;
  const faults: ForcedFault[] = [];
  if (webhookMode !== 'normal') faults.push({ side: 'pg', sentence: webhookModeWords[webhookMode], undoUrl });
  for (const [call, { mode, times }] of Object.entries(callFaults)) {
    const next = { en: times ? ` (next ${times})` : '', ko: times ? ` (다음 ${times}번)` : '' };
    faults.push({
      side: 'pg',
      sentence: {
        en: `The PG now answers ${call} with ${mode}${next.en}.`,
        ko: `지금 PG가 ${call} 호출에 ${mode}(으)로 답합니다${next.ko}.`,
        ja: `現在、PGは${call}の呼び出しに${mode}で応答します${times ? `(次の${times}回)` : ''}。`,
      },
      undoUrl,
    });
  }
  return faults;
}

export function backToNormal(pg: PgContext): void {
  pg.store.settings.webhookMode = 'normal';
  pg.store.settings.callFaults = {};
  pg.store.touch();
  pg.sender.release();
}
