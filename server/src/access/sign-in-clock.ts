import { systemClock } from '../domain/clock.ts';

/** The sign-in library stamps its rows by the system's clock, so whatever is compared with them goes by it too. */
export const signInClock = systemClock;
