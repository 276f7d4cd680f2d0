import type { Translate } from '../../i18n/translate.ts';
import { moneyText } from '../../wording/money.ts';
import { durationText } from '../../wording/time.ts';
import { readLimits } from './limits-text.ts';

/** What a setting is called; a newer server may have one that this console has no name for. */
export function settingName(name: string, t: Translate): string {
  const key = t.known(`setting.${name}`);
  return key ? t(key) : name;
}

export function settingEffect(name: string, t: Translate): string | null {
  const key = t.known(`settingEffect.${name}`);
  return key ? t(key) : null;
}

export function choiceWord(choice: string, t: Translate): string {
  const key = t.known(`settingChoice.${choice}`);
  return key ? t(key) : choice;
}

/** The value as people say it. */
export function settingValue(name: string, value: string, t: Translate): string {
  if (value === '') return t('settings.empty');
  const key = t.known(`settingChoice.${value}`);
  if (key) return t(key);
  switch (name) {
    case 'RETRY_SCHEDULE':
      return triesText(value, t);
    case 'APPROVAL_LIMITS':
      return [...readLimits(value)].map(([currency, amount]) => moneyText(amount, currency)).join(' · ');
    case 'CANCEL_REASONS':
      return value
        .split(',')
        .map((reason) => reasonWord(reason, t))
        .join(' · ');
    case 'RETENTION_DAYS':
      return value === '0' ? t('settings.forGood') : t('settings.days', { n: Number(value) });
    case 'RATE_LIMIT_PER_MALL':
      return value === '0' ? t('settings.noLimit') : t('settings.perSecond', { n: Number(value) });
    case 'SESSION_IDLE_MINUTES':
    case 'CONFIRMED_MINUTES':
      return durationText(Number(value) * 60_000, t);
    case 'SESSION_HOURS':
    case 'APPROVAL_HOURS':
      return durationText(Number(value) * 3_600_000, t);
    default:
      return value;
  }
}

function triesText(value: string, t: Translate): string {
  const waits = value.split(',').map(Number);
  if (waits.some(Number.isNaN)) return value;
  const words = waits.map((seconds) => (seconds === 0 ? t('settings.atOnce') : durationText(seconds * 1000, t)));
  return t('settings.tries', { n: waits.length, waits: words.join(' · ') });
}

function reasonWord(reason: string, t: Translate): string {
  const key = t.known(`cancelReason.${reason}`);
  return key ? t(key) : reason;
}
