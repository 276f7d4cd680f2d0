import { type AuditAction, auditActions } from '@pgbridge/shared/audit-words';
import type { AuditEntryFilter } from '../../gen/graphql.ts';
import { type PeriodState, periodFields, settlePeriod, spanOf } from '../../url/period.ts';
import { several, text, type UrlCodec, urlCodec, words } from '../../url/url-codec.ts';

/** What the audit log shows, as it stands in the address: `actor` and `target` are ids. */
export type AuditState = PeriodState & { action: AuditAction[]; mall: string[]; actor: string; target: string };

const codec = urlCodec<AuditState>({
  ...periodFields('30d'),
  action: several(auditActions),
  mall: words(),
  actor: text(),
  target: text(),
});

export const auditUrl: UrlCodec<AuditState> = { ...codec, read: (query) => settlePeriod(codec.read(query)) };

export const wholeLog: AuditState = codec.read(new URLSearchParams());

/** The filter to ask the server with. */
export function auditFilterOf(state: AuditState, now: Date): AuditEntryFilter {
  return {
    ...spanOf(state, now),
    actions: state.action.length > 0 ? state.action : undefined,
    mallIds: state.mall.length > 0 ? state.mall : undefined,
    actorId: state.actor || undefined,
    subjectId: state.target || undefined,
  };
}
