import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a task may take: acts, and seconds until the answer is on the screen. Even a busy machine needs but a part of them. */
type Most = { acts: number; seconds: number };

/** A person's task, begun now. A click, a key chord, a paste or a typed field is one act each. */
export function begin(most: Most) {
  const at = performance.now();
  let acts = 0;
  return {
    act<Came>(deed: Promise<Came>): Promise<Came> {
      acts += 1;
      return deed;
    },
    /** The answer is on the screen. @returns what it took, to be recorded */
    done(name: string): string {
      const seconds = (performance.now() - at) / 1_000;
      const took = `${name}: ${acts} of ${most.acts} acts, ${seconds.toFixed(1)} of ${most.seconds} s`;
      expect(acts, took).toBeLessThanOrEqual(most.acts);
      expect(seconds, took).toBeLessThanOrEqual(most.seconds);
      return took;
    },
  };
}

/** How somebody gets at a control: by mouse or touch, or by the keyboard alone. */
export type Hand = {
  press(target: Locator): Promise<void>;
  /** Of a group of radio buttons. */
  choose(radio: Locator): Promise<void>;
  /** Puts the cursor into a field and writes. */
  write(field: Locator, text: string): Promise<void>;
};

export const mouse: Hand = {
  press: (target) => target.click(),
  choose: (radio) => radio.check(),
  write: (field, text) => field.fill(text),
};

export const keyboard: Hand = {
  async press(target) {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  async choose(radio) {
    const group = await radio.getAttribute('name');
    await tabTo(radio.page().locator(`input[name="${group}"]`).first());
    await radio.page().keyboard.press('Space');
    for (let presses = 0; !(await radio.isChecked()) && presses < 20; presses += 1) {
      await radio.page().keyboard.press('ArrowDown');
    }
  },
  async write(field, text) {
    await tabTo(field);
    await field.page().keyboard.insertText(text);
  },
};

/** Goes on by the Tab key until the focus is there. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${target}`);
}

export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
