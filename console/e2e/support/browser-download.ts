import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const minutes = (count: number) => count * 60_000;

/** Lets Playwright download the browser of its version into its usual cache. @returns whether it succeeded. */
export function downloadPlaywrightBrowser(): Promise<boolean> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const command = [process.execPath, join(folder, 'cli.js'), 'install', '--only-shell', 'chromium'];
  // A network that swallows packets would else cost half a minute for each of its mirrors.
  return run(command, minutes(4), { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
}

/** Installs Debian's package (older releases have no shell of its own), if this is such a machine and we may. @returns whether it succeeded. */
export async function installDebianBrowser(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const aptGet = (...args: string[]) =>
    run([...sudo, 'apt-get', '-y', '-o', 'DPkg::Lock::Timeout=60', ...args], minutes(5), {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  // A fresh image has no package lists; an outdated mirror among them need not stop us.
  await aptGet('update');
  const install = (name: string) => aptGet('install', '--no-install-recommends', name);
  return (await install('chromium-headless-shell')) || install('chromium');
}

function run(
  [program = '', ...args]: string[],
  timeout: number,
  environment: Record<string, string>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: 'ignore',
      timeout,
      windowsHide: true,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
