import 'reflect-metadata';
import Database from 'better-sqlite3';
import { printSchema } from 'graphql';
import pg from 'pg';
import { buildSchema, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';

@ObjectType()
class Thing {
  @Field(() => Int) a = 1;
}
@Resolver()
class R {
  @Query(() => Thing) thing() {
    return new Thing();
  }
}

test('decorators work', async () => {
  const schema = await buildSchema({ resolvers: [R], validate: false });
  expect(printSchema(schema)).toContain('thing: Thing!');
});
for (const n of [1, 2, 3])
  test(`a fresh database ${n}`, async () => {
    const t = performance.now();
    const db = await freshDatabase();
    const t1 = performance.now();
    if (db.url.startsWith('sqlite:')) {
      const d = new Database(db.url.slice(7));
      d.pragma('journal_mode=WAL');
      d.exec('create table t(a)');
      d.close();
    } else {
      const c = new pg.Client(db.url);
      await c.connect();
      console.log(
        (
          await c.query(
            "select (select string_agg(table_name, ' ') from information_schema.tables where table_schema='public') t,datcollate, datctype, pg_encoding_to_char(encoding) from pg_database where datname=current_database()",
          )
        ).rows[0],
      );
      await c.query('create table t(a int)');
      await c.end();
    }
    const t2 = performance.now();
    await db.drop();
    console.log(db.url, t1 - t, performance.now() - t2);
  });
