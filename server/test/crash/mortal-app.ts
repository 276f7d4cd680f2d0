import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Command, Reply } from './app-process.ts';

type Asked = Command extends infer Any ? (Any extends Command ? Omit<Any, 'number'> : never) : never;

/** One life of the app. */
export type Life = {
  port: number;
  /** @returns how many boundaries it has passed since it was armed. @throws when it dies before it answers */
  ask(asked: Asked): Promise<number>;
  /** Resolves when it is over. */
  over: Promise<void>;
};

/**
 * The app in a process that dies on command and is started again at once, as a service manager would.
 * @param script the app as one file
 * @param settings of each life anew: its clock goes on where the last one stood
 */
export async function startMortalApp(script: string, settings: () => Promise<Record<string, string>>) {
  let isStopping = false;
  let deaths = 0;
  let lastWords = '';
  let child: ChildProcess;
  let life = begin();
  await life;

  async function begin(): Promise<Life> {
    const given = await settings();
    const born = spawn(process.execPath, [script], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...given },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child = born;
    let said = '';
    born.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const closed = once(born, 'close');
    const early = closed.then(() => {
      throw new Error(`the app did not start: ${said}`);
    });
    early.catch(() => undefined);
    const [first] = (await Promise.race([once(born, 'message'), early])) as [Reply];
    if (!('port' in first)) throw new Error('the app spoke before it was up');
    const over = closed.then(() => {
      if (isStopping) return;
      deaths += 1;
      lastWords = said.trim();
      life = begin();
      // Whoever needs the app awaits this life and hears why it did not begin.
      life.catch(() => undefined);
    });
    return { port: first.port, over, ask: (asked) => ask(born, asked) };
  }

  return {
    life: () => life,
    deaths: () => deaths,
    /** At which boundary the last one died. */
    lastWords: () => lastWords,
    /** Asks until some life has answered. */
    async ask(asked: Asked): Promise<number> {
      for (;;) {
        const current = await life;
        const answer = await current.ask(asked).catch(() => null);
        if (answer !== null) return answer;
        await current.over;
      }
    },
    async stop() {
      isStopping = true;
      const { over } = await life;
      child.kill('SIGKILL');
      await over;
    },
  };
}

let count = 0;

function ask(child: ChildProcess, asked: Asked): Promise<number> {
  count += 1;
  const number = count;
  return new Promise((resolve, reject) => {
    const hear = (reply: Reply) => {
      if (!('number' in reply) || reply.number !== number) return;
      child.off('message', hear).off('close', dead);
      if (reply.fault) reject(new Error(reply.fault));
      else resolve(reply.passed);
    };
    const dead = () => reject(new Error('died'));
    child.on('message', hear).once('close', dead);
    child.send({ number, ...asked }, (error) => error && reject(error));
  });
}
