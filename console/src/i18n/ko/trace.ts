import type { trace as en } from '../en/trace.ts';

export const trace: Record<keyof typeof en, string> = {
  'trace.id': '추적 ID',
};
