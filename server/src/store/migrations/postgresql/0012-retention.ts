import { sqlMigration } from '../sql-migration.ts';

/** Headers and bodies of messages go when their time is over; their hashes stay. */
const columns = [
  `alter table "webhook_events" add column "body_removed_at" timestamptz null`,
  `alter table "webhook_events" add column "removed_body_sha256" varchar(64) null`,
  `alter table "webhook_events" add column "removed_response_sha256" varchar(64) null`,
  `create table "timed_turns" ("name" varchar(32) not null, "due_at" timestamptz not null, primary key ("name"))`,
];

/** For the looks at what is due; each row leaves its index once it is done. */
const indexes = [
  `create index "webhook_events_bodies_due" on "webhook_events" ("received_at") where body_removed_at is null`,
  `create index "orders_buyers_due" on "orders" ("updated_at") where status in ('EXPIRED', 'CANCELLED', 'FAILED') and paid_minor = 0 and (buyer_id is not null or extra_data <> '{}')`,
  `create index "external_checkouts_baskets_due" on "external_checkouts" ("created_at") where lines <> '[]'`,
];

const facts = `"direction", "kind", "received_at", "method", "path", "body_sha256", "dedupe_key", "duplicate_of_id", "request_id", "remote_address", "mall_id", "order_id"`;

const factsStay = (columns: string) =>
  `create trigger "webhook_events_facts_stay" before update of ${columns} on "webhook_events" for each row execute function refuse_change()`;

/** Until its removal a message stays as it was; the removal takes all at once, a day after it came at the earliest; then nothing comes back. */
const removalOnly = `
  create trigger "webhook_events_removal_only" before update on "webhook_events" for each row when (case
    when old."body_removed_at" is not null then
      new."body_removed_at" is distinct from old."body_removed_at" or new."body" is not null or new."response_body" is not null
      or new."headers" is distinct from old."headers" or new."removed_body_sha256" is distinct from old."removed_body_sha256"
      or new."removed_response_sha256" is distinct from old."removed_response_sha256"
    when new."body_removed_at" is not null then
      new."body" is not null or new."response_body" is not null or new."headers" <> '[]'::jsonb
      or (old."body" is null) <> (new."removed_body_sha256" is null)
      or (old."response_body" is null) <> (new."removed_response_sha256" is null)
      or new."body_removed_at" < old."received_at" + interval '1 day'
    else
      new."body" is distinct from old."body" or new."headers" is distinct from old."headers"
      or new."removed_body_sha256" is not null or new."removed_response_sha256" is not null
  end) execute function refuse_change()
`;

const triggers = [
  'drop trigger "webhook_events_facts_stay" on "webhook_events"',
  'drop trigger "webhook_events_body_stays" on "webhook_events"',
  factsStay(facts),
  removalOnly,
];

const undo = [
  'drop trigger "webhook_events_removal_only" on "webhook_events"',
  'drop trigger "webhook_events_facts_stay" on "webhook_events"',
  factsStay(`${facts}, "headers"`),
  `create trigger "webhook_events_body_stays" before update of "body" on "webhook_events" for each row when (new."body" is not null) execute function refuse_change()`,
  'drop index "external_checkouts_baskets_due"',
  'drop index "orders_buyers_due"',
  'drop index "webhook_events_bodies_due"',
  'drop table "timed_turns"',
  'alter table "webhook_events" drop column "removed_response_sha256"',
  'alter table "webhook_events" drop column "removed_body_sha256"',
  'alter table "webhook_events" drop column "body_removed_at"',
];

export const retention = sqlMigration('0012-retention', [...columns, ...indexes, ...triggers], undo);
