import { DeadlockException, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Em, Orm } from './orm.config.ts';

const tries = 3;

/**
 * Runs `work` in one transaction and writes what it changed. When two processes met at a unique key or in a deadlock, it runs
 * again on what the other left; so `work` must do nothing but read and write the store.
 */
export async function inTransaction<T>(orm: Orm, work: (em: Em) => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left--) {
    try {
      return await orm.em.fork().transactional((em) => work(em as Em));
    } catch (error) {
      const met = error instanceof UniqueConstraintViolationException || error instanceof DeadlockException;
      if (!met || left === 0) throw error;
    }
  }
}
