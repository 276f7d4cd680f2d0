import { type RunTimeName, runTimeSettings } from '@pgbridge/shared/setting-words';
import { z } from 'zod';
import { approvalLimits, contact, limitOfEach, retryWaits, wholeNumber } from './config-shapes.ts';
import type { ApprovalLimits } from './domain/approval.ts';
import { defaultSchedule } from './domain/retry.ts';

/*
 * Settings that staff may change while the server runs. A variable in the environment fixes one; else what is stored counts, else
 * the default. All three are texts of the same form, read here and nowhere else.
 */

/** What they come to. One such object is handed to the flows, and changes under them. */
export type RunTimeSettings = {
  /** Waits before each try of a notification, in seconds. */
  retrySchedule: readonly number[];
  /** Up to which amount one member of the staff cancels alone, in minor units. */
  approvalLimits: ApprovalLimits;
  /** People cancel and approve with two-step sign-in only. */
  moneyNeedsTwoStep: boolean;
  /** Payment requests a second that a mall may send, at once twice as many; 0 lifts the limit. */
  rateLimitPerMall: number;
  /** Days until headers and bodies of messages are removed; 0 keeps them for good. */
  retentionDays: number;
  /** Body of notifications to Cafe24; its documentation contradicts itself (contract.md §4.4). */
  notificationFormat: 'json' | 'form';
  /** What happens when a buyer's browser names prices that are not Cafe24's (external checkout): refused, or let pass and shown to staff. */
  externalPriceCheck: 'strict' | 'report';
  /** Spelling of the mall's page for buyers who did not pay. */
  externalFailPage: 'pg_fail' | 'pgfail';
  /** Whom merchants ask: an e-mail address, an https address or a telephone number. */
  helpContact: string | null;
};

export const runTimeDefaults: Readonly<Record<RunTimeName, string>> = {
  RETRY_SCHEDULE: defaultSchedule.join(','),
  TWO_STEP_FOR_MONEY: 'optional',
  APPROVAL_LIMITS: 'KRW:500000,JPY:50000,USD:500,PHP:20000',
  RATE_LIMIT_PER_MALL: '50',
  RETENTION_DAYS: '90',
  NOTIFICATION_FORMAT: 'json',
  EXTERNAL_PRICE_CHECK: 'strict',
  EXTERNAL_FAIL_PAGE: 'pg_fail',
  HELP_CONTACT: '',
};

const perSecond = 'must be a whole number from 0 (no limit) to 10000: payment requests a second';

/** The form of each text. */
export const runTimeShape = {
  RETRY_SCHEDULE: retryWaits.prefault(runTimeDefaults.RETRY_SCHEDULE),
  TWO_STEP_FOR_MONEY: z.enum(['optional', 'required'], 'must be optional or required').default('optional'),
  APPROVAL_LIMITS: approvalLimits.prefault(runTimeDefaults.APPROVAL_LIMITS),
  RATE_LIMIT_PER_MALL: wholeNumber(10_000, perSecond).prefault(runTimeDefaults.RATE_LIMIT_PER_MALL),
  RETENTION_DAYS: wholeNumber(3_650, 'must be a whole number of days up to 3650, or 0 to keep everything').prefault(
    runTimeDefaults.RETENTION_DAYS,
  ),
  NOTIFICATION_FORMAT: z.enum(['json', 'form'], 'must be json or form').default('json'),
  EXTERNAL_PRICE_CHECK: z.enum(['strict', 'report'], 'must be strict or report').default('strict'),
  EXTERNAL_FAIL_PAGE: z.enum(['pg_fail', 'pgfail'], 'must be pg_fail or pgfail').default('pg_fail'),
  HELP_CONTACT: contact.nullable().default(null),
};

const runTime = z.object(runTimeShape);

export function runTimeOf(read: z.output<typeof runTime>): RunTimeSettings {
  return {
    retrySchedule: read.RETRY_SCHEDULE,
    approvalLimits: limitOfEach(read.APPROVAL_LIMITS),
    moneyNeedsTwoStep: read.TWO_STEP_FOR_MONEY === 'required',
    rateLimitPerMall: read.RATE_LIMIT_PER_MALL,
    retentionDays: read.RETENTION_DAYS,
    notificationFormat: read.NOTIFICATION_FORMAT,
    externalPriceCheck: read.EXTERNAL_PRICE_CHECK,
    externalFailPage: read.EXTERNAL_FAIL_PAGE,
    helpContact: read.HELP_CONTACT,
  };
}

export type RunTimeTexts = Partial<Record<RunTimeName, string>>;

/** What texts come to, one that is empty or left out being its default. @throws when one is malformed */
export function readRunTime(texts: RunTimeTexts): RunTimeSettings {
  const set = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  return runTimeOf(runTime.parse(set));
}

/** The run-time settings among the variables that are set. */
export function runTimeTexts(given: Record<string, string>): RunTimeTexts {
  return Object.fromEntries(runTimeSettings.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}

/** Whether a text has the form of the setting; for what is stored, where a narrower form is no reason to fail. */
export function isReadable(name: RunTimeName, text: string): boolean {
  return text === '' ? name === 'HELP_CONTACT' : runTimeShape[name].safeParse(text).success;
}

const upToTwenty = z.string().regex(/^\d{1,6}(,\d{1,6}){0,19}$/);

/**
 * Whether staff may set it to this. Narrower than what the environment may say where a slip of the hand would do harm: bodies
 * that are gone after a day can't be brought back.
 */
export function isWithinBounds(name: RunTimeName, text: string): boolean {
  if (!isReadable(name, text) || text.length > 300) return false;
  if (name === 'RETENTION_DAYS') return Number(text) === 0 || Number(text) >= 7;
  if (name !== 'RETRY_SCHEDULE') return true;
  return upToTwenty.safeParse(text).success && readRunTime({ RETRY_SCHEDULE: text }).retrySchedule.every(isUpToAWeek);
}

const isUpToAWeek = (seconds: number) => seconds <= 7 * 86_400;
