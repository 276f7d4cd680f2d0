/** Korea has had no summer time since 1988, so the offset is fixed. */
const offsetMs = 9 * 60 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** When the Korean day began that lies so many days before the one of `now`. */
export function koreanDayStart(now: Date, daysBack: number): Date {
  return new Date(Math.floor((now.getTime() + offsetMs) / dayMs) * dayMs - offsetMs - daysBack * dayMs);
}

/** "2026-05-19 14:03:27", as Korean clocks show it. */
export function koreanTime(at: Date): string {
  return new Date(at.getTime() + offsetMs).toISOString().slice(0, 19).replace('T', ' ');
}
