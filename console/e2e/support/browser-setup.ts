import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import './browser-facts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Global set-up of the page tests: a browser, and the console built from the sources as they are now. What is missing
 * fails the page tests, each with the reason, and not the whole run.
 */
export default async function setUpPages(project: TestProject) {
  try {
    const [browser] = await Promise.all([findBrowser(), buildConsole()]);
    project.provide('browser', browser);
  } catch (error) {
    project.provide('browser', { fault: error instanceof Error ? error.message : String(error) });
  }
}

async function buildConsole(): Promise<void> {
  // Vitest's NODE_ENV would give React's slow development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = promisify(execFile)(process.execPath, ['scripts/build-console.mjs', '--if-stale'], { cwd: root, env });
  await build.catch((error: Error & { stderr?: string }) => {
    const reason = /^.*Error: .*$/m.exec(error.stderr ?? '')?.[0] ?? error.message;
    throw new Error(`The page tests need the console, which does not build: ${reason.trim()}`);
  });
}
