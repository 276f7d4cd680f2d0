import { sqlMigration } from '../sql-migration.ts';

/** How people look at the list of orders: views with a name, and what each is to each person. */
const tables = [
  `
    create table "saved_views" (
      "id" text not null primary key,
      "owner_id" text not null,
      "owner_name" text not null,
      "name" text not null,
      "is_shared" integer not null,
      "filter" text not null,
      "sort" text null,
      "columns" text not null,
      "created_at" datetime not null,
      "updated_at" datetime not null
    )
  `,
  `create index "saved_views_owner_id_index" on "saved_views" ("owner_id")`,
  `create index "saved_views_shared" on "saved_views" ("name") where is_shared`,
  `
    create table "saved_view_marks" (
      "id" text not null primary key,
      "view_id" text not null,
      "person_id" text not null,
      "position" integer not null,
      "is_counted" integer not null,
      "is_default" integer not null,
      constraint "saved_view_marks_view_id_foreign" foreign key ("view_id") references "saved_views" ("id")
    )
  `,
  `create index "saved_view_marks_view_id_index" on "saved_view_marks" ("view_id")`,
  `create unique index "saved_view_marks_person_id_view_id_unique" on "saved_view_marks" ("person_id", "view_id")`,
];

const undo = ['drop table "saved_view_marks"', 'drop table "saved_views"'];

export const savedViews = sqlMigration('0023-saved-views', tables, undo);
