import { sqlMigration } from '../sql-migration.ts';

/** Headers and bodies of messages go when their time is over; their hashes stay. */
const columns = [
  `alter table "webhook_events" add column "body_removed_at" datetime null`,
  `alter table "webhook_events" add column "removed_body_sha256" text null`,
  `alter table "webhook_events" add column "removed_response_sha256" text null`,
  `create table "timed_turns" ("name" text not null primary key, "due_at" datetime not null)`,
];

/** For the looks at what is due; each row leaves its index once it is done. */
const indexes = [
  `create index "webhook_events_bodies_due" on "webhook_events" ("received_at") where body_removed_at is null`,
  `create index "orders_buyers_due" on "orders" ("updated_at") where status in ('EXPIRED', 'CANCELLED', 'FAILED') and paid_minor = 0 and (buyer_id is not null or extra_data <> '{}')`,
  `create index "external_checkouts_baskets_due" on "external_checkouts" ("created_at") where lines <> '[]'`,
];

const facts = [
  'direction',
  'kind',
  'received_at',
  'method',
  'path',
  'body_sha256',
  'dedupe_key',
  'duplicate_of_id',
  'request_id',
  'remote_address',
  'mall_id',
  'order_id',
];
const listOf = (columns: string[]) => columns.map((column) => `"${column}"`).join(', ');

const factsStay = (columns: string[]) => `
  create trigger "webhook_events_facts_stay" before update of ${listOf(columns)} on "webhook_events" begin
    select raise(abort, 'what a webhook event recorded cannot be changed');
  end
`;

/** Until its removal a message stays as it was; the removal takes all at once, a day after it came at the earliest; then nothing comes back. */
const removalOnly = `
  create trigger "webhook_events_removal_only" before update on "webhook_events" when case
    when old."body_removed_at" is not null then
      new."body_removed_at" is not old."body_removed_at" or new."body" is not null or new."response_body" is not null
      or new."headers" is not old."headers" or new."removed_body_sha256" is not old."removed_body_sha256"
      or new."removed_response_sha256" is not old."removed_response_sha256"
    when new."body_removed_at" is not null then
      new."body" is not null or new."response_body" is not null or new."headers" <> '[]'
      or (old."body" is null) <> (new."removed_body_sha256" is null)
      or (old."response_body" is null) <> (new."removed_response_sha256" is null)
      or new."body_removed_at" < old."received_at" + 86400000
    else
      new."body" is not old."body" or new."headers" is not old."headers"
      or new."removed_body_sha256" is not null or new."removed_response_sha256" is not null
  end begin
    select raise(abort, 'what a webhook event recorded cannot be changed');
  end
`;

const bodyStays = `
  create trigger "webhook_events_body_stays" before update of "body" on "webhook_events" when new."body" is not null begin
    select raise(abort, 'what a webhook event recorded cannot be changed');
  end
`;

const triggers = [
  'drop trigger "webhook_events_facts_stay"',
  'drop trigger "webhook_events_body_stays"',
  factsStay(facts),
  removalOnly,
];

const undo = [
  'drop trigger "webhook_events_removal_only"',
  'drop trigger "webhook_events_facts_stay"',
  factsStay([...facts, 'headers']),
  bodyStays,
  'drop index "external_checkouts_baskets_due"',
  'drop index "orders_buyers_due"',
  'drop index "webhook_events_bodies_due"',
  'drop table "timed_turns"',
  'alter table "webhook_events" drop column "removed_response_sha256"',
  'alter table "webhook_events" drop column "removed_body_sha256"',
  'alter table "webhook_events" drop column "body_removed_at"',
];

export const retention = sqlMigration('0012-retention', [...columns, ...indexes, ...triggers], undo);
