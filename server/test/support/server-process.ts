import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const script = fileURLToPath(new URL('serve-by-hand-clock.ts', import.meta.url));

export type ServerProcess = {
  role: string;
  /** Its own address, whatever stands before it. */
  url: string;
  /** Every line of its log, and what it said on standard error. */
  log: string[];
  child: ChildProcess;
  /** Moves its clock on. */
  pass(seconds: number): void;
  /** @returns its exit code, or the signal that ended it */
  end(signal: NodeJS.Signals): Promise<number | string>;
};

/** What is run: Node's arguments, and the folder it is run in. */
export type Program = { args: string[]; cwd: string };

// `tsx` is looked up from the working folder.
const ofSource: Program = { args: ['--import', 'tsx', script], cwd: dirname(script) };

/** A server in a process of its own, on a free port. @throws with what it said when it does not come up */
export async function startServerProcess(
  settings: Record<string, string>,
  { args, cwd }: Program = ofSource,
): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...settings },
  });
  const log: string[] = [];
  // It may be dead already when it is told something.
  child.stdin.on('error', () => {});
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      log.push(line);
      if (line.includes('PG Bridge is up')) resolve();
    });
    void ended.then((code) => reject(new Error(`ended with ${code} before it was up:\n${log.join('\n')}`)));
  });
  return {
    role: settings.ROLE ?? 'all',
    url: `http://127.0.0.1:${port}`,
    log,
    child,
    pass: (seconds) => void child.stdin.write(`${seconds}\n`),
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
