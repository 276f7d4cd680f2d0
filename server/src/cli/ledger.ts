import { Command } from 'commander';
import { type BrokenOrder, checkLedger } from '../flows/ledger-check.ts';
import { withStore } from '../store/migrate.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

export function ledgerCommand(): Command {
  return new Command('ledger').description("The orders' books.").addCommand(checkCommand());
}

function checkCommand(): Command {
  return new Command('check')
    .description(
      "Compare every order's amounts and status with its cancellations, attempts, notifications and history. Changes nothing.",
    )
    .option('--json', 'answer with one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { orders, broken, list } = await withStore(databaseUrl(), (orm) => checkLedger(orm));
      if (broken === 0) return report({ ok: true, orders, text: `The books of all ${orders} orders agree.` }, json);
      if (!json) for (const line of list.flatMap(linesOf)) console.log(line);
      report(
        { ok: false, error: `the books of ${broken} of ${orders} orders do not agree`, orders, broken, list },
        json,
      );
    });
}

function linesOf({ mallId, orderNumber, faults }: BrokenOrder): string[] {
  return faults.map(({ rule, is, shouldBe }) => `${mallId}\t${orderNumber}\t${rule}\tis ${is}, should be ${shouldBe}`);
}
