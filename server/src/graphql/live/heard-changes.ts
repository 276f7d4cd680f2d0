import { type Change, mergeChanges } from '../../store/changes.ts';
import { isStoreOutage } from '../../store/outage.ts';
import type { Signals } from '../../store/signals.ts';
import { closable } from './closable.ts';

/** Whoever is this far behind reads everything anew. */
const longestQueue = 1_000;

const restMs = 1_000;

/**
 * What is heard on the live line, as events: first that everything should be read anew, since nobody knows what was before.
 * While nobody takes them, changes of one order become one event.
 * @param eventOf null stands for changes that may have been missed; what gives null is not for this listener
 */
export function heardChanges<Event>(
  signals: Signals,
  eventOf: (change: Change | null) => Promise<Event | null>,
): AsyncGenerator<Event, void> {
  let isOver = false;
  let hasMissed = true;
  let waiting: Change[] = [];
  let wake = () => {};

  const leave = signals.subscribe((signal) => {
    if (signal) waiting = mergeChanges([...waiting, ...signal]);
    if (signal === null || waiting.length > longestQueue) hasMissed = true;
    if (hasMissed) waiting = [];
    wake();
  });

  async function* events(): AsyncGenerator<Event, void> {
    while (!isOver) {
      const next = hasMissed ? null : waiting.shift();
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      hasMissed = false;
      const event = await eventOf(next).catch(missIfAway);
      if (event !== null) yield event;
    }
  }

  /** While the store is away nobody can say whose a change is. */
  async function missIfAway(error: unknown): Promise<null> {
    if (!isStoreOutage(error)) throw error;
    hasMissed = true;
    await new Promise((resolve) => setTimeout(resolve, restMs));
    return null;
  }

  return closable(events(), () => {
    isOver = true;
    leave();
    wake();
  });
}
