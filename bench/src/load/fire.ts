import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';

export type Shot = { path: string; body: string };

type Answered = { status: number; body: string; ms: number; sentAt: number };

export type Volley = { seconds: number; answers: Answered[] };

const connections = 32;

/** Sends all of these over connections that stay open, each connection one after the other. @returns the answers in the shots' order */
export async function fire(url: string, shots: readonly Shot[]): Promise<Volley> {
  const { send, close } = openLine(url, connections);
  const answers: Answered[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let at = next++; at < shots.length; at = next++) answers[at] = await send(shots[at] as Shot);
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  await close();
  return { seconds, answers };
}

export type Line = { send(shot: Shot, due?: number): Promise<Answered>; close(): Promise<void> };

/** Connections that stay open. An answer's time counts from `due`, so that a server which falls behind can't hide it. */
export function openLine(url: string, width = 4 * connections): Line {
  const pool = new Pool(url, { connections: width, pipelining: 1 });
  return {
    async send({ path, body }, due = performance.now()) {
      const early = due - performance.now();
      if (early > 0) await wait(early);
      const sentAt = Date.now();
      const headers = { 'content-type': 'application/json' };
      const answer = await pool.request({ path, method: 'POST', headers, body });
      const text = await answer.body.text();
      return { status: answer.statusCode, body: text, ms: performance.now() - due, sentAt };
    },
    close: () => pool.close(),
  };
}
