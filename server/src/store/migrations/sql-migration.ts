import { Migration } from '@mikro-orm/migrations';

/** A migration of plain SQL statements, run in order in one transaction. */
export function sqlMigration(name: string, up: string[], down: string[]) {
  class SqlMigration extends Migration {
    override up(): void {
      for (const statement of up) this.addSql(statement);
    }
    override down(): void {
      for (const statement of down) this.addSql(statement);
    }
  }
  return { name, class: SqlMigration };
}
