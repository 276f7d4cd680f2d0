import { sqlMigration } from '../sql-migration.ts';

/** How people look at the list of orders: views with a name, and what each is to each person. */
const tables = [
  `
    create table "saved_views" (
      "id" uuid not null primary key,
      "owner_id" varchar(255) not null,
      "owner_name" varchar(255) not null,
      "name" varchar(60) not null,
      "is_shared" boolean not null,
      "filter" text not null,
      "sort" varchar(255) null,
      "columns" text not null,
      "created_at" timestamptz not null,
      "updated_at" timestamptz not null
    )
  `,
  `create index "saved_views_owner_id_index" on "saved_views" ("owner_id")`,
  `create index "saved_views_shared" on "saved_views" ("name") where is_shared`,
  `
    create table "saved_view_marks" (
      "id" uuid not null primary key,
      "view_id" uuid not null,
      "person_id" varchar(255) not null,
      "position" int not null,
      "is_counted" boolean not null,
      "is_default" boolean not null
    )
  `,
  `alter table "saved_view_marks" add constraint "saved_view_marks_view_id_foreign" foreign key ("view_id") references "saved_views" ("id")`,
  `create index "saved_view_marks_view_id_index" on "saved_view_marks" ("view_id")`,
  `alter table "saved_view_marks" add constraint "saved_view_marks_person_id_view_id_unique" unique ("person_id", "view_id")`,
];

const undo = ['drop table "saved_view_marks"', 'drop table "saved_views"'];

export const savedViews = sqlMigration('0023-saved-views', tables, undo);
