// Prints `N passed, N failed` from the JSON report of a test run, and fails when anything did.
// Usage: node scripts/test-totals.mjs <report> <exit code of the checks> <exit code of the tests>
import { readFileSync } from 'node:fs';

const [file, checks, tests] = process.argv.slice(2);

function readReport() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

const report = readReport();
const isFailure = ({ status }) => status === 'failed';
// A file that could not even be loaded has failed, but counts no test.
const brokenFiles = report.testResults.filter((suite) => isFailure(suite) && !suite.assertionResults.some(isFailure));
for (const suite of brokenFiles) console.log(`could not run: ${suite.name}`);

const skipped = report.numPendingTests + report.numTodoTests;
if (skipped > 0) console.log(`${skipped} skipped`);
if (checks !== '0') console.log('the checks failed: counted as one failure');

const counted = report.numFailedTests + brokenFiles.length;
// Errors outside of any test, or no report at all.
const uncounted = tests !== '0' && counted === 0 ? 1 : 0;
const failed = counted + uncounted + (checks === '0' ? 0 : 1);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
