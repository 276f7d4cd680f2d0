import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { startBrowser } from './browser-launch.ts';
import './browser-facts.ts';

let opened: Promise<Browser> | undefined;

/** This process's browser, without a window: started for the first test file, ended with the process. Close only its contexts. */
export function theBrowser(): Promise<Browser> {
  const browser = inject('browser');
  if ('fault' in browser) throw new Error(browser.fault);
  opened ??= startBrowser(browser);
  return opened;
}
