/**
 * How often a property is tried: a few times with every test run, and as often as PROPERTY_RUNS says in the nightly one.
 * PROPERTY_SEED repeats a run that failed. What failed is told as it was: making it smaller would take longer than the search.
 * @param usual how often without being told
 * @param share of PROPERTY_RUNS: a property whose runs are long gets fewer of them
 */
export function runs(usual: number, share = 1) {
  const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;
  const numRuns = PROPERTY_RUNS ? Math.ceil(Number(PROPERTY_RUNS) * share) : usual;
  return { endOnFailure: true, numRuns, ...(PROPERTY_SEED ? { seed: Number(PROPERTY_SEED) } : {}) };
}

/** A night is long. */
export const longTimeout = process.env.PROPERTY_RUNS ? 8 * 3_600_000 : 120_000;
