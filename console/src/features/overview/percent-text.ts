/** One decimal always, so that a figure does not jump when it changes. */
export const percentText = (percent: number): string => percent.toFixed(1);

/** A difference in percentage points with its sign. */
export function changeText(change: number): string {
  if (change < 0) return `−${percentText(-change)}`;
  return `${change > 0 ? '+' : '±'}${percentText(change)}`;
}
