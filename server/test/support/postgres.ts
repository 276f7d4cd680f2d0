import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A running PostgreSQL without data. `url` names no database: append one. */
export type PostgresServer = {
  url: string;
  /** Kills it, as a fault would; what was committed is kept. */
  crash(): Promise<void>;
  /** Starts it again where it was. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

const keeperFile = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url));
const slowestStartMs = 60_000;

/** Starts one PostgreSQL on a free loopback port. It ends with `stop`, and by itself when this process dies. */
export async function startPostgres(): Promise<PostgresServer> {
  const keeper = spawn(process.execPath, ['--import', 'tsx', keeperFile], {
    // `tsx` is looked up from the working folder.
    cwd: dirname(keeperFile),
    stdio: ['pipe', 'pipe', 'inherit'],
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  const stop = async () => {
    keeper.stdin.end();
    await ended;
  };
  const lines = createInterface(keeper.stdout);
  const nextLine = () => new Promise<string>((resolve) => lines.once('line', resolve));
  const order = async (word: 'crash' | 'start') => {
    const answer = nextLine();
    keeper.stdin.write(`${word}\n`);
    await answer;
  };
  const answer = await Promise.race([
    nextLine(),
    ended.then(() => '{"fault":"its keeper ended without a word"}'),
    new Promise<string>((resolve) =>
      keeper.once('error', (error) => resolve(JSON.stringify({ fault: error.message }))),
    ),
    new Promise<string>((resolve) => setTimeout(resolve, slowestStartMs, '{"fault":"it took too long"}').unref()),
  ]);
  const { port, fault }: { port?: number; fault?: string } = JSON.parse(answer);
  if (port === undefined) {
    keeper.stdin.end();
    throw new Error(`No PostgreSQL for the tests: ${fault}`);
  }
  const url = `postgresql://postgres@127.0.0.1:${port}`;
  return { url, crash: () => order('crash'), start: () => order('start'), stop };
}
