import { judgeMallUrl } from '../../domain/outbound.ts';
import { resendObstacle, skipObstacle } from '../../domain/staff-on-notification.ts';
import type { StaffRefusal } from '../../domain/staff-refusal.ts';
import type { Notification } from '../../store/entities/notification.ts';
import type { Bridge } from '../bridge.ts';

/** A notification, with all of its order and with the domains of its mall. */
export type WantedNotice = { wanted: Notification; all: readonly Notification[]; domains: readonly string[] };

/** Why it is not sent now, or null. An address that the sender would not call is no use, however often it is asked for. */
export function obstacleToResend(
  { clock, policy }: Pick<Bridge, 'clock' | 'policy'>,
  { wanted, all, domains }: WantedNotice,
): StaffRefusal | null {
  const refusal = resendObstacle(wanted, all, clock.now());
  if (refusal || wanted.channel === 'ADMIN_API') return refusal;
  const verdict = judgeMallUrl(wanted.url, domains, policy);
  return verdict.kind === 'blocked' ? { code: 'ADDRESS_BLOCKED', host: verdict.host, why: verdict.why } : null;
}

/** Why it is not given up now, or null. */
export function obstacleToSkip({ clock }: Pick<Bridge, 'clock'>, { wanted, all }: WantedNotice): StaffRefusal | null {
  return skipObstacle(wanted, all, clock.now());
}
