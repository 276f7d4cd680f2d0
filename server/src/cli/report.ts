/** What a command came to. `text` is for a person, the rest for a script. */
export type Result =
  | { ok: true; text: string; [fact: string]: unknown }
  | { ok: false; error: string; [fact: string]: unknown };

/** Prints a result, as one line of JSON with `--json`, and sets the exit code. */
export function report(result: Result, asJson: boolean | undefined): void {
  if (!result.ok) process.exitCode = 1;
  if (asJson) {
    const { text: _, ...facts } = { text: '', ...result };
    console.log(JSON.stringify(facts));
  } else if (result.ok) {
    console.log(result.text);
  } else {
    console.error(`pgbridge: ${result.error.split('\n')[0]}`);
  }
}
