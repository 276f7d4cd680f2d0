import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { openDatabase } from '../../../server/src/store/sqlite-dialect.ts';
import { tellUsage } from './tell-usage.ts';

/*
 * What the machine gives at best: bare `node:http`, and for each request an order, an event and a row to be sent, written with
 * prepared statements to a SQLite file that is forced to disk as ours is. `--shared`: requests that wait together share a commit.
 */

const [port = '', file = '', how = ''] = process.argv.slice(2);
const database = openDatabase(file);
database.exec(`
  create table orders (id text primary key, number text not null unique, body text not null);
  create table events (id text primary key, order_id text not null references orders (id), body text not null);
  create table outbox (id text primary key, order_id text not null references orders (id), body text not null);
`);
const order = database.prepare('insert into orders values (?, ?, ?)');
const event = database.prepare('insert into events values (?, ?, ?)');
const outbox = database.prepare('insert into outbox values (?, ?, ?)');

type Asked = { body: string; response: ServerResponse };

const store = database.transaction((asked: readonly Asked[]) => {
  for (const { body } of asked) {
    const id = randomUUID();
    order.run(id, String(JSON.parse(body).number), body);
    event.run(randomUUID(), id, body);
    outbox.run(randomUUID(), id, body);
  }
});

function answer(asked: readonly Asked[]): void {
  store.immediate(asked);
  for (const { response } of asked) response.setHeader('content-type', 'application/json').end('{"result":"OK"}');
}

let waiting: Asked[] = [];

function share(asked: Asked): void {
  waiting.push(asked);
  if (waiting.length > 1) return;
  setImmediate(() => {
    const together = waiting;
    waiting = [];
    answer(together);
  });
}

createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    if (body === '') response.end();
    else if (how === '--shared') share({ body, response });
    else answer([{ body, response }]);
  });
}).listen(Number(port), '127.0.0.1');

tellUsage();
