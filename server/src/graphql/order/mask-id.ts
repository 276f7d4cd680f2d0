/** Leaves the first characters of an id, two at most and never more than half: ab****. */
export function maskId(id: string): string {
  const characters = [...id];
  return `${characters.slice(0, Math.min(2, Math.floor(characters.length / 2))).join('')}****`;
}
