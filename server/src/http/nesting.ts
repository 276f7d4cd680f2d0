/** Far more than any message has; without an end, who reads it again later (a notification, a query) could run out of stack. */
const deepest = 32;

/** Whether what was parsed is nested deeper than any message of ours. */
export function isTooDeep(value: unknown, levels: number = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isTooDeep(part, levels - 1));
}
