/** A person can keep as many views. */
export const mostViews = 100;
const longestName = 60;

export type ViewRefusal =
  | { code: 'NAME_EMPTY' | 'VIEW_UNKNOWN' | 'VIEW_OF_ANOTHER' | 'SHARING_FORBIDDEN' }
  | { code: 'NAME_TOO_LONG' | 'TOO_MANY_VIEWS'; max: number };

/** Who wants to change a view, as far as it decides whether they may. */
export type ViewPerson = { id: string; mayShare: boolean; mayGovern: boolean };

/** Why a view can't have this name; null when it can. */
export function nameObstacle(name: string): ViewRefusal | null {
  if (name.trim() === '') return { code: 'NAME_EMPTY' };
  return [...name.trim()].length > longestName ? { code: 'NAME_TOO_LONG', max: longestName } : null;
}

/** Why a person can't change or delete a view; of a shared one everybody sees that it is there. */
export function changeObstacle(
  view: { ownerId: string; isShared: boolean } | null,
  { id, mayGovern }: ViewPerson,
): ViewRefusal | null {
  if (!view || (view.ownerId !== id && !view.isShared)) return { code: 'VIEW_UNKNOWN' };
  return view.ownerId === id || mayGovern ? null : { code: 'VIEW_OF_ANOTHER' };
}
