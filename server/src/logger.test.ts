import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

function aLog() {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const logger = createLogger(
    {
      logLevel: 'trace',
      databaseUrl: 'postgresql://pgbridge:s3cret%2Fof-db@db/pgbridge',
      cafe24ClientSecret: 's3cret-client',
      cafe24WebhookKey: 's3cret-webhook',
      serviceKeys: ['s3cret-service', 's3cret-older'],
      encryptionKeys: [{ id: 'k1', key: Buffer.from('s3cret-encryption-key-32-bytes!!') }],
      authSecret: 's3cret-auth',
      olderAuthSecrets: [],
      metricsToken: null,
      oidc: { clientSecret: 's3cret-provider' },
    },
    destination,
  );
  return { logger, lines };
}

const everySecret = [
  's3cret-client s3cret-webhook s3cret-service s3cret-older s3cret-provider s3cret-auth s3cret/of-db s3cret%2Fof-db',
  Buffer.from('s3cret-encryption-key-32-bytes!!').toString('base64'),
].join(' ');

test('no secret of the settings comes into the log: not in the text, not in the facts, not in an error', () => {
  const { logger, lines } = aLog();
  logger.info(everySecret);
  logger.info({ path: everySecret, deep: [{ x: everySecret }] }, everySecret);
  logger.error(Object.assign(new Error(everySecret), { input: everySecret }));
  logger.error({ err: new Error(everySecret) });
  logger.error({ err: new Error('outside', { cause: new Error(everySecret) }) }, 'failed: %s', everySecret);
  logger.child({ of: everySecret }).warn('from a child');
  expect(lines).toHaveLength(6);
  expect(lines.join('')).not.toMatch(/s3cret|czNjcmV0/);
});

test('a line says what happened, when and how bad it was', () => {
  const { logger, lines } = aLog();
  logger.error({ requestId: '1', err: new TypeError('not a function') }, 'request failed');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 50,
    time: expect.any(Number),
    requestId: '1',
    err: { type: 'TypeError', message: 'not a function', stack: expect.stringContaining('logger.test.ts') },
    msg: 'request failed',
  });
});
