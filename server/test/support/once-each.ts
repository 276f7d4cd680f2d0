import { commandLine } from '../../src/access/operators.ts';
import { recordAudit } from '../../src/store/audit.ts';
import { once } from '../../src/store/once.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { aMall, someTime } from './builders.ts';

/** Sends one request for each key: it makes a mall and tells the audit log. Rests after each, because SQLite has no queue. */
export async function onceEach(orm: Orm, keys: string[]): Promise<void> {
  for (const key of keys) {
    const began = performance.now();
    const request = { actor: 'OPERATOR:hana', key, mutation: 'makeMall', arguments: {}, now: someTime };
    await once(orm, request, async (em) => {
      const { id } = await aMall(em, { id: key });
      const subject = { kind: 'OPERATOR' as const, id };
      await recordAudit(em, commandLine(), { action: 'OPERATOR_ADDED', subject }, someTime);
      return { done: id, result: { mall: id } };
    });
    const tookMs = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, tookMs));
  }
}

/** As a process of its own: `once-each.ts <database URL> <keys, by comma>`. */
const [, file, databaseUrl, keys] = process.argv;
if (file === import.meta.filename && databaseUrl && keys) {
  const orm = await openOrm(databaseUrl);
  await onceEach(orm, keys.split(','));
  await orm.close();
}
