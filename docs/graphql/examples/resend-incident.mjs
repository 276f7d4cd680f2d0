// After an incident: sends everything again that Cafe24 did not take.
//
//   node resend-incident.mjs MALL FROM TO                 says what would be sent, and sends nothing
//   node resend-incident.mjs MALL FROM TO COUNT REASON    sends it, if it still is as many as you saw
//
// FROM and TO are times such as 2026-05-19T02:00:00Z; a notification counts by when it was written.
// The result, a line for each, is put into resend-<run>.csv.
// Ends with 0: all taken, 1: could not ask, 3: refused and nothing sent, 4: some were not taken.
import { writeFile } from 'node:fs/promises';
import { setTimeout as rest } from 'node:timers/promises';

const { PGBRIDGE_URL, PGBRIDGE_KEY } = process.env;
const [mallId, from, to, count, reason] = process.argv.slice(2);
if (!PGBRIDGE_URL || !PGBRIDGE_KEY) fail('Set PGBRIDGE_URL and PGBRIDGE_KEY.');
if (!to || (count && !reason)) fail('resend-incident.mjs MALL FROM TO [COUNT REASON]');
const authorization = `Bearer ${PGBRIDGE_KEY}`;

function fail(why) {
  console.error(why);
  process.exit(1);
}

/** A lost connection is tried again with the very same question. */
async function ask(query, variables) {
  for (let left = 3; ; left--) {
    try {
      const response = await fetch(`${PGBRIDGE_URL}/graphql`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(60_000),
      });
      const { data, errors } = await response.json();
      if (errors) fail(errors[0].message);
      return data;
    } catch (error) {
      if (left === 0) fail(`The server did not answer: ${error.message}`);
      await rest(1_000);
    }
  }
}

/** @returns the run that a change answers; a refusal ends the script */
async function change(query, input) {
  const { change } = await ask(query, { input });
  if (change.run) return change.run;
  console.error(`Refused: ${change.code}. ${change.message}`);
  process.exit(3);
}

const { id, plan } = await change(
  `mutation ($input: PlanBulkResendInput!) {
    change: planBulkResend(input: $input) {
      ... on BulkRunSuccess { run { id plan { total seconds leftOut { reason count } } } }
      ... on Refusal { code message }
    }
  }`,
  { filter: { mallIds: [mallId], from, to } },
);
console.log(`${plan.total} would be sent, in about ${plan.seconds} s.`);
for (const leftOut of plan.leftOut) console.log(`${leftOut.count} left out: ${leftOut.reason}`);
if (!count) process.exit(0);

await change(
  `mutation ($input: StartBulkResendInput!) {
    change: startBulkResend(input: $input) {
      ... on BulkRunSuccess { run { id } }
      ... on Refusal { code message }
    }
  }`,
  { runId: id, count: Number(count), reason, idempotencyKey: `start-${id}` },
);

let run;
do {
  if (run) await rest(1_000);
  ({ bulkRun: run } = await ask(
    `query ($id: ID!) {
      bulkRun(id: $id) {
        status resultPath counts { total accepted failed notSent left } waits { receiver }
      }
    }`,
    { id },
  ));
  const { total, accepted, failed, notSent, left } = run.counts;
  const waits = run.waits.map(({ receiver }) => `; waits for ${receiver}`).join('');
  console.log(
    `${run.status}: ${accepted} of ${total} taken, ${failed} failed, ${notSent} not sent, ${left} left${waits}`,
  );
} while (!['FINISHED', 'STOPPED'].includes(run.status));

const result = await fetch(`${PGBRIDGE_URL}${run.resultPath}`, { headers: { authorization } });
if (!result.ok) fail(`The result could not be fetched: ${result.status}.`);
await writeFile(`resend-${id}.csv`, Buffer.from(await result.arrayBuffer()));
console.log(`resend-${id}.csv`);
if (run.counts.accepted !== run.counts.total) process.exitCode = 4;
