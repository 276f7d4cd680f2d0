import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { startBrowser } from './browser-launch.ts';
import './browser-facts.ts';

/** A browser of the caller's own, without a window. Close it at the end. */
export function openBrowser(): Promise<Browser> {
  return startBrowser(inject('browser'));
}
