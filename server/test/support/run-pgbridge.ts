import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../dist/pgbridge.js', import.meta.url));
const server = fileURLToPath(new URL('../..', import.meta.url));

type Given = { url: string; input?: string; env?: Record<string, string> };

/** Runs a command of the built server as a person does, in a process of its own, which may start slowly on a busy machine. */
export async function runPgbridge(args: string[], { url, input = '', env = {} }: Given) {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: server,
    env: { ...process.env, DATABASE_URL: url, ...env },
  });
  child.stdin.end(input);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

export const patient = { timeout: 60_000 };
