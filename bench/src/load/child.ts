import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ready } from '../console/served-console.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Used = { cpuMs: number; rssMiB: number };

export type Child = {
  url: string;
  /** Since it was started. */
  used(): Promise<Used>;
  stop(): Promise<void>;
};

type Start = { port: number; args?: string[]; nodeArgs?: string[]; env?: Record<string, string>; readyAt?: string };

/** Runs a file next to this one in a process of its own, until it answers. It ends with us, whatever ends us. */
export async function startChild(
  file: string,
  { port, args = [], nodeArgs = [], env, readyAt = '/' }: Start,
): Promise<Child> {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [...nodeArgs, '--import', 'tsx', script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(`${url}${readyAt}`, child);
  return {
    url,
    used: () => ask(child),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await new Promise((done) => child.once('exit', done));
    },
  };
}

function ask(child: ChildProcess): Promise<Used> {
  return new Promise((resolve) => {
    child.once('message', (used) => resolve(used as Used));
    child.send('used');
  });
}
