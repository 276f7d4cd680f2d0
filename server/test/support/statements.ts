import { vi } from 'vitest';
import type { Orm } from '../../src/store/orm.config.ts';

/** Runs some work and lists the SQL statements it sent, those of the sign-in library left out. */
export async function countStatements<Result>(
  orm: Orm,
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: string[] }> {
  const spy = vi.spyOn(orm.em.getKysely().getExecutor(), 'executeQuery');
  try {
    const result = await work();
    const statements = spy.mock.calls.map(([query]) => query.sql).filter((sql) => !sql.includes('"operator'));
    return { result, statements };
  } finally {
    spy.mockRestore();
  }
}
