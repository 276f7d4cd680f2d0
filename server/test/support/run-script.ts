import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const runners = { sh: ['sh'], js: [process.execPath], py: ['python3'] };
export type Language = keyof typeof runners;

export type Ended = { code: number | null; out: string[]; err: string };

type Given = {
  /** What the runner is told after its name: a file, or how to read the script from stdin. */
  args: string[];
  env: Record<string, string>;
  cwd?: string;
  /** The script itself, when it isn't a file. */
  stdin?: string;
  /** What happens meanwhile: called after each line that the script says. */
  during?(line: string): unknown;
};

/** Runs a script of our pages as whoever copied it would. */
export async function runScript(language: Language, { args, env, cwd, stdin = '', during }: Given): Promise<Ended> {
  const [command = '', ...first] = runners[language];
  const child = spawn(command, [...first, ...args], { env: { ...process.env, ...env }, cwd });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', () => reject(new Error(`${command} is not installed; scripts of docs/graphql need it.`)));
    child.once('close', resolve);
  });
  const out: string[] = [];
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  createInterface(child.stdout).on('line', (line) => {
    out.push(line);
    during?.(line);
  });
  child.stdin.once('error', () => {});
  child.stdin.end(stdin);
  return { code: await ended, out, err };
}
