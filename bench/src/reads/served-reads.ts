import { freePort, pgbridge, settings } from '../console/served-console.ts';
import { startChild } from '../load/child.ts';

export type Ask = (query: string, variables?: object) => Promise<unknown>;

export type ServedReads = {
  ask: Ask;
  /** The orders of a filter as a file; counts its bytes, and calls back as they come. */
  download(onPart: () => void): Promise<number>;
  rssMiB(): Promise<number>;
  stop(): Promise<void>;
};

/** A server on a database that has orders, asked with a key of its own. */
export async function serveReads(databaseUrl: string, folder: string): Promise<ServedReads> {
  const port = await freePort();
  const env = { ...settings(folder, port), DATABASE_URL: databaseUrl };
  await pgbridge(['migrate'], { ...process.env, ...env });
  const key = ['apikey', 'issue', '--name', 'bench', '--role', 'admin', '--days', '1'];
  const authorization = `Bearer ${(await pgbridge(key, { ...process.env, ...env })).trim()}`;
  const server = await startChild('serve-measured.ts', { port, env, args: ['--without-jobs'], readyAt: '/readyz' });
  const headers = { authorization, 'content-type': 'application/json' };
  return {
    async ask(query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async download(onPart) {
      const body = JSON.stringify({
        filter: { ids: null, ...firstOrders },
        columns: ['orderNumber', 'mallId', 'status', 'requestedAmount', 'paidAt', 'tid'],
      });
      const response = await fetch(`${server.url}/graphql/export/orders.csv`, { method: 'POST', headers, body });
      if (!response.ok || !response.body) throw new Error(`export: ${response.status} ${await response.text()}`);
      let bytes = 0;
      for await (const part of response.body) {
        bytes += part.length;
        onPart();
      }
      return bytes;
    },
    rssMiB: async () => (await server.used()).rssMiB,
    stop: () => server.stop(),
  };
}

/** At ninety days and a million orders four days are just under the most that a file may hold. */
const firstOrders = { createdFrom: new Date(Date.now() - 4 * 86_400_000).toISOString() };
