import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** JSON lines on standard output. Fields that could carry a secret are cut, wherever they appear. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino({
    level,
    redact: {
      paths: ['password', 'secretKey', 'hashData', 'digest', '*.password', '*.secretKey', '*.hashData', '*.digest'],
      censor: '[masked]',
    },
  });
}
