import type { Translate } from '../i18n/translate.ts';

const kstOffsetMs = 9 * 60 * 60 * 1000;

type KstParts = { year: string; date: string; clock: string; milliseconds: string };

/** Splits an instant into its Korean wall-clock parts. Korea has had no summer time since 1988, so the offset is fixed. */
function kstParts(at: Date): KstParts {
  const text = new Date(at.getTime() + kstOffsetMs).toISOString();
  return {
    year: text.slice(0, 4),
    date: text.slice(5, 10),
    clock: text.slice(11, 19),
    milliseconds: text.slice(20, 23),
  };
}

/** "2026-05-19 14:03:27" */
export function kstFull(at: Date): string {
  const { year, date, clock } = kstParts(at);
  return `${year}-${date} ${clock}`;
}

/** "05-19 14:03:27"; with the year only when it is not the year of `now`. */
export function kstShort(at: Date, now: Date): string {
  const { year, date, clock } = kstParts(at);
  return year === kstParts(now).year ? `${date} ${clock}` : `${year}-${date} ${clock}`;
}

/** "2026-05-19" */
export function kstDay(at: Date): string {
  const { year, date } = kstParts(at);
  return `${year}-${date}`;
}

/** "2026-05-19T14:00", as addresses and date fields write it; with the second unless it is a full minute. */
export function kstMoment(at: Date): string {
  const { year, date, clock } = kstParts(at);
  return `${year}-${date}T${clock.replace(/:00$/, '')}`;
}

/** "14:03:27" */
export function kstClock(at: Date): string {
  return kstParts(at).clock;
}

/** ".311": milliseconds, for messages on the wire. */
export function milliseconds(at: Date): string {
  return `.${kstParts(at).milliseconds}`;
}

/** "2026-05-19 05:03:27 UTC" */
export function utcFull(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** "05:03:27 UTC", to stand beside the Korean time; with the day when it is another one in UTC. */
export function utcBeside(at: Date): string {
  const [day = '', clock = ''] = at.toISOString().slice(0, 19).split('T');
  return day === kstDay(at) ? `${clock} UTC` : `${day.slice(5)} ${clock} UTC`;
}

/** First and last instant of Korean calendar days, as ISO 8601 UTC. */
export function kstDayStart(day: string): string {
  return new Date(`${day}T00:00:00.000+09:00`).toISOString();
}
export function kstDayEnd(day: string): string {
  return new Date(`${day}T23:59:59.999+09:00`).toISOString();
}

/** The Korean day `days` before the one of `now`. */
export function kstDayBefore(now: Date, days: number): string {
  return kstDay(new Date(now.getTime() - days * 24 * 60 * 60 * 1000));
}

/** "812 ms", "9분 12초", "11時間53分": the two largest units that count. */
export function durationText(ms: number, t: Translate): string {
  if (ms < 1000) return t('time.ms', { n: Math.round(ms) });
  const seconds = Math.floor(ms / 1000);
  const units = [
    ['time.d', Math.floor(seconds / 86_400)],
    ['time.h', Math.floor(seconds / 3600) % 24],
    ['time.min', Math.floor(seconds / 60) % 60],
    ['time.s', seconds % 60],
  ] as const;
  const first = units.findIndex(([, n]) => n > 0);
  return units
    .slice(first, first + 2)
    .filter(([, n]) => n > 0)
    .map(([key, n]) => t(key, { n }))
    .join(t.language === 'ja' ? '' : ' ');
}

/** One unit only: what a wait is called beside its clock time. */
function roughDuration(ms: number, t: Translate): string {
  const minutes = ms / 60_000;
  if (minutes < 1) return t('time.s', { n: Math.max(1, Math.round(ms / 1000)) });
  if (minutes < 60) return t('time.min', { n: Math.round(minutes) });
  if (minutes < 48 * 60) return t('time.h', { n: Math.round(minutes / 60) });
  return t('time.d', { n: Math.round(minutes / (24 * 60)) });
}

/** "14:26", with the date when it is not today's. */
export function clockOrDay(at: Date, now: Date): string {
  return kstDay(at) === kstDay(now) ? kstClock(at).slice(0, 5) : kstShort(at, now).slice(0, -3);
}

/** "14:26 (in about 9 min)" for what comes next; "14:26 (due now)" once its time has come. */
export function upcoming(iso: string, now: Date, t: Translate): string {
  const at = new Date(iso);
  const wait = at.getTime() - now.getTime();
  const relative = wait > 0 ? t('time.in', { duration: roughDuration(wait, t) }) : t('time.due');
  return t('time.upcoming', { at: clockOrDay(at, now), relative });
}

/** As `upcoming` while it lies ahead, later the bare clock time: for records of what was planned then. */
export function planned(iso: string, now: Date, t: Translate): string {
  return Date.parse(iso) > now.getTime() ? upcoming(iso, now, t) : clockOrDay(new Date(iso), now);
}
