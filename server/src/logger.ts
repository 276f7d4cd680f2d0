import { unescape as percentDecoded } from 'node:querystring';
import { maskedText } from '@pgbridge/shared/words';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { maskValues } from './domain/known-values.ts';
import { redactLogEntry, redactLogText } from './domain/log-entry.ts';

type Settings = Pick<
  Config,
  | 'logLevel'
  | 'databaseUrl'
  | 'cafe24ClientSecret'
  | 'cafe24WebhookKey'
  | 'serviceKeys'
  | 'encryptionKeys'
  | 'authSecret'
  | 'metricsToken'
  | 'olderAuthSecrets'
> & { oidc: { clientSecret: string } | null };

/** JSON lines on standard output, or to `destination`. Every line is masked as messages are before they are stored, and of our own settings' secrets besides. */
export function createLogger(settings: Settings, destination?: DestinationStream): Logger {
  const secrets = secretsOf(settings);
  return pino(
    {
      level: settings.logLevel,
      // Errors come whole to the formatter, which takes from them what may be written.
      serializers: { err: (error: unknown) => error },
      formatters: { log: (entry) => redactLogEntry(entry, secrets) as Record<string, unknown> },
      hooks: {
        logMethod(args, method) {
          const masked = withMessage(args).map((arg) => (typeof arg === 'string' ? redactLogText(arg, secrets) : arg));
          method.apply(this, masked as typeof args);
        },
        // Once more over the whole line, for what reached it on another way.
        streamWrite: (line) => maskValues(line, secrets, maskedText),
      },
    },
    destination ?? pino.destination(1),
  );
}

/** Where a line has no text of its own, the library would take the error's, past every mask. */
function withMessage(args: unknown[]): unknown[] {
  const [first] = args;
  const error = first instanceof Error ? first : (first as { err?: unknown } | null)?.err;
  return args.length === 1 && error instanceof Error ? [first, error.message] : args;
}

function secretsOf(settings: Settings): string[] {
  const database = URL.parse(settings.databaseUrl)?.password ?? '';
  return [
    settings.cafe24ClientSecret,
    settings.cafe24WebhookKey,
    ...settings.serviceKeys,
    ...settings.encryptionKeys.flatMap(({ key }) => [
      key.toString('base64'),
      key.toString('base64url'),
      key.toString('hex'),
    ]),
    settings.authSecret,
    ...settings.olderAuthSecrets,
    ...(settings.metricsToken ? [settings.metricsToken] : []),
    ...(settings.oidc ? [settings.oidc.clientSecret] : []),
    database,
    percentDecoded(database),
  ];
}
