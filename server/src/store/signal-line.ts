import pg from 'pg';

export type LineOptions = {
  databaseUrl: string;
  channel: string;
  onText: (text: string) => void;
  /** The line was broken and is back; what was said in between is lost. */
  onMissed: () => void;
  onError: (error: unknown) => void;
};

const [shortestRestMs, longestRestMs] = [250, 5_000];

/** A line that broke without a word is found out after this, and the time the answer may take. */
const pulseMs = 10_000;
const silenceMs = 5_000;

/** Listens on a connection of its own, and opens another one whenever it breaks. @throws when the first can't be opened */
export async function openLine(options: LineOptions): Promise<{ close(): Promise<void> }> {
  let isClosed = false;
  let rest: NodeJS.Timeout | null = null;
  let line = await connect();

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: options.databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: silenceMs,
      query_timeout: silenceMs,
    });
    client.on('notification', ({ payload }) => options.onText(payload ?? ''));
    // Told once by `end`, which follows; without a listener it would end the process.
    client.on('error', options.onError);
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(options.channel)}`);
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    const pulse = setInterval(() => {
      client.query('select 1').catch(() => client.end().catch(() => {}));
    }, pulseMs);
    client.once('end', () => {
      clearInterval(pulse);
      if (!isClosed) reconnectIn(shortestRestMs);
    });
    return client;
  }

  function reconnectIn(ms: number): void {
    rest = setTimeout(async () => {
      try {
        const client = await connect();
        if (isClosed) return void client.end().catch(() => {});
        line = client;
        options.onMissed();
      } catch (error) {
        options.onError(error);
        if (!isClosed) reconnectIn(Math.min(ms * 2, longestRestMs));
      }
    }, ms);
  }

  return {
    async close() {
      isClosed = true;
      if (rest) clearTimeout(rest);
      await line.end().catch(() => {});
    },
  };
}
