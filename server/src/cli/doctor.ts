import { Command } from 'commander';
import { readEnvironment } from '../config.ts';
import { systemClock } from '../domain/clock.ts';
import { examine, type Finding } from '../flows/doctor.ts';
import { report } from './report.ts';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Look at settings, database, keys, clock, Cafe24 and the PG, and say what mends what is wrong.')
    .option('--json', 'answer with one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { config, faults } = readEnvironment();
      const settings: Finding[] = config
        ? [{ check: 'settings', ok: true, found: 'complete' }]
        : faults.map((fault) => ({ check: 'settings', ok: false, found: fault, mend: 'see .env.example' }));
      // Without settings there is nothing to look at with.
      const findings = config ? [...settings, ...(await examine(config, systemClock))] : settings;
      const wrong = findings.filter(({ ok }) => !ok).length;
      if (wrong === 0) return report({ ok: true, findings, text: findings.map(lineOf).join('\n') }, json);
      if (!json) for (const finding of findings) console.log(lineOf(finding));
      report({ ok: false, error: `${wrong} of ${findings.length} need mending`, findings }, json);
    });
}

function lineOf({ check, ok, found, mend }: Finding): string {
  return `${ok ? 'ok  ' : 'FAIL'} ${check}: ${found}${mend && !ok ? `; ${mend}` : ''}`;
}
