import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { startBrowser } from './browser-launch.ts';
import './browser-facts.ts';

/** A browser of the caller's own, without a window. Close it at the end. */
export async function openBrowser(): Promise<Browser> {
  const browser = inject('browser');
  if ('fault' in browser) throw new Error(browser.fault);
  return startBrowser(browser);
}
