import { LockMode } from '@mikro-orm/core';
import type { AuditAction } from '@pgbridge/shared/audit-words';
import { type MallEventKind, type PaymentMethod, paymentMethods } from '@pgbridge/shared/mall-words';
import { maskedText } from '@pgbridge/shared/words';
import { isMallId } from '../domain/mall-id.ts';
import { maskPersonalNumbers } from '../domain/personal-numbers.ts';
import { type OrStaffRefusal, readReason, type StaffRefusal } from '../domain/staff-refusal.ts';
import type { AdminAnswer } from '../gateways/cafe24-admin.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import { Mall } from '../store/entities/mall.ts';
import { writeMallHistory } from '../store/mall-history.ts';
import type { Em } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { readShops } from './parts/mall-shops.ts';
import { renewTokens } from './parts/mall-tokens.ts';

/*
 * What staff do with a mall
 *
 * Pause: its notifications wait, each keeps its place and none is dropped; what a person sends by hand still goes. Resume: what
 * is due goes, the longest due first (`store/due-notifications`).
 *
 * Payment method: what notifications of orders that come from now on call it.
 *
 * Token and domains: Cafe24 is asked as it is every day, only now. What it says is stored before the deed is.
 *
 * Every deed is in the mall's history and in the audit log, in the transaction of the change.
 */

export type MallDeed = { mallId: string; doer: Doer };
type ReasonedDeed = MallDeed & { reason: string | null };
type Done = OrStaffRefusal<{ mallId: string }>;

/** Holds a mall's notifications back. Call it in a transaction. */
export async function pauseNotices(bridge: Bridge, em: Em, deed: ReasonedDeed): Promise<Done> {
  const { value, refusal } = readReason(deed.reason ?? '');
  if (refusal) return { refusal };
  const reason = maskPersonalNumbers(value, maskedText);
  return onMall(bridge, em, deed, (mall, at) => {
    if (mall.noticesPausedAt) return { code: 'NOTICES_PAUSED_ALREADY', by: mall.noticesPausedBy ?? '' };
    Object.assign(mall, { noticesPausedAt: at, noticesPausedBy: deed.doer.name, noticesPauseReason: reason });
    return { kind: 'NOTICES_PAUSED', action: 'MALL_NOTICES_PAUSED', params: { reason }, reason };
  });
}

/** Lets a mall's notifications go again. Call it in a transaction. */
export function resumeNotices(bridge: Bridge, em: Em, deed: MallDeed): Promise<Done> {
  return onMall(bridge, em, deed, (mall, at) => {
    if (!mall.noticesPausedAt) return { code: 'NOTICES_NOT_PAUSED' };
    const params = { since: mall.noticesPausedAt.toISOString() };
    Object.assign(mall, {
      noticesPausedAt: null,
      noticesResumedAt: at,
      noticesPausedBy: null,
      noticesPauseReason: null,
    });
    return { kind: 'NOTICES_RESUMED', action: 'MALL_NOTICES_RESUMED', params };
  });
}

/** Changes what notifications call the payment method. Call it in a transaction. */
export async function setPaymentMethod(
  bridge: Bridge,
  em: Em,
  deed: MallDeed & { paymentMethod: string },
): Promise<Done> {
  const after = paymentMethods.find((known) => known === deed.paymentMethod);
  if (!after) return { refusal: { code: 'PAYMENT_METHOD_UNKNOWN' } };
  return onMall(bridge, em, deed, (mall) => methodChange(mall, after));
}

function methodChange(mall: Mall, after: PaymentMethod): Change {
  const before = mall.paymentMethod;
  mall.paymentMethod = after;
  return {
    kind: 'PAYMENT_METHOD_CHANGED',
    action: 'MALL_PAYMENT_METHOD_CHANGED',
    params: { from: before, to: after },
    before: { paymentMethod: before },
    after: { paymentMethod: after },
  };
}

/** Renews a mall's tokens now. */
export async function refreshToken(bridge: Bridge, { mallId, doer }: MallDeed): Promise<OrStaffRefusal<null>> {
  const obstacle = await obstacleTo(bridge, mallId);
  if (obstacle) return { refusal: obstacle };
  const outcome = await renewTokens(bridge, mallId);
  if (outcome === 'none') return { refusal: { code: 'MALL_NO_RIGHTS' } };
  if (outcome === 'silent') return { refusal: { code: 'CAFE24_SILENT', failure: 'none' } };
  await note(bridge, { mallId, doer }, { kind: 'TOKEN_REFRESHED', action: 'MALL_TOKEN_REFRESHED' });
  return { value: null };
}

/** Reads a mall's shops and domains now. */
export async function readDomains(bridge: Bridge, { mallId, doer }: MallDeed): Promise<OrStaffRefusal<null>> {
  const obstacle = await obstacleTo(bridge, mallId);
  if (obstacle) return { refusal: obstacle };
  const answer = await readShops(bridge, mallId);
  if (answer.kind !== 'answered') return { refusal: refusalOf(answer) };
  await note(bridge, { mallId, doer }, { kind: 'DOMAINS_READ', action: 'MALL_DOMAINS_READ' });
  return { value: null };
}

async function obstacleTo({ orm }: Bridge, mallId: string): Promise<StaffRefusal | null> {
  const mall = isMallId(mallId) ? await orm.em.fork().findOne(Mall, mallId) : null;
  if (!mall) return { code: 'UNKNOWN_MALL' };
  return mall.uninstalledAt ? { code: 'MALL_UNINSTALLED' } : null;
}

function refusalOf(answer: Exclude<AdminAnswer<unknown>, { kind: 'answered' }>): StaffRefusal {
  switch (answer.kind) {
    case 'unauthorised':
    case 'forbidden':
      return { code: 'MALL_NO_RIGHTS' };
    case 'rate-limited':
      return { code: 'CAFE24_BUSY', wait: answer.retryAfter ?? 60 };
    default:
      return { code: 'CAFE24_SILENT', failure: answer.kind === 'lost' ? answer.failure : 'HTTP_4XX' };
  }
}

type Change = {
  kind: MallEventKind;
  action: AuditAction;
  params?: Record<string, string | number>;
  reason?: string;
  before?: Record<string, string>;
  after?: Record<string, string>;
};

async function onMall(
  bridge: Bridge,
  em: Em,
  { mallId, doer }: MallDeed,
  act: (mall: Mall, at: Date) => Change | StaffRefusal,
): Promise<Done> {
  const mall = isMallId(mallId) ? await em.findOne(Mall, mallId, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!mall) return { refusal: { code: 'UNKNOWN_MALL' } };
  const outcome = act(mall, bridge.clock.now());
  if ('code' in outcome) return { refusal: outcome };
  await record(bridge, em, mall, doer, outcome);
  return { value: { mallId } };
}

function note(bridge: Bridge, { mallId, doer }: MallDeed, change: Change): Promise<void> {
  return inTransaction(bridge.orm, async (em) =>
    record(bridge, em, await em.findOneOrFail(Mall, mallId), doer, change),
  );
}

/** Writes the deed down in both places; last, because it holds the end of the audit log. */
async function record(
  { clock }: Bridge,
  em: Em,
  { id: mallId, name }: Mall,
  doer: Doer,
  change: Change,
): Promise<void> {
  const { kind, action, params, ...told } = change;
  const at = clock.now();
  writeMallHistory(em, mallId, { at, kind, actor: 'OPERATOR', by: doer.name, ...(params && { params }) });
  await em.flush();
  await recordAudit(
    em,
    doer,
    { action, subject: { kind: 'MALL', id: mallId, name: name ?? null }, mallId, ...told },
    at,
  );
}
