import { createServer } from 'node:http';
import { tellUsage } from './tell-usage.ts';

/*
 * A PG and a mall that answer at once: checkouts are opened, notifications accepted. `GET /notices` tells which orders were
 * notified, and when.
 */

const port = Number(process.argv[2]);
const notices = new Map<string, number[]>();
let checkouts = 0;

createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    const answer = JSON.stringify(answerTo(request.url ?? '', body));
    response.setHeader('content-type', 'application/json').end(answer);
  });
}).listen(port, '127.0.0.1');

function answerTo(path: string, body: string): unknown {
  if (path === '/v1/checkouts') return opened(JSON.parse(body).reference_no);
  if (path === '/notices') return [...notices];
  if (path !== '/notice') return {};
  const number: string = JSON.parse(body).order_id;
  notices.set(number, [...(notices.get(number) ?? []), Date.now()]);
  return { result: 'OK' };
}

/** The page's address tells the load generator, which plays the PG's webhooks, whose payment it is. */
function opened(reference: string) {
  checkouts += 1;
  const code = `BENCH-${checkouts}`;
  return { order_code: code, redirect_uri: `http://127.0.0.1:${port}/pay?reference=${reference}&code=${code}` };
}

tellUsage();
