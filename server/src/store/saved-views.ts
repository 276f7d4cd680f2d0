import { SavedView } from './entities/saved-view.ts';
import { SavedViewMark } from './entities/saved-view-mark.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

/** The views a person sees, with what each is to them: as they ordered them, new ones last. */
export async function viewsOf(em: Em, personId: string): Promise<{ view: SavedView; mark: SavedViewMark | null }[]> {
  const views = await em.find(
    SavedView,
    { $or: [{ ownerId: personId }, { isShared: true }] },
    { orderBy: { id: 'asc' } },
  );
  const marks = await em.find(SavedViewMark, { personId });
  const markOf = new Map(marks.map((mark) => [mark.view.id, mark]));
  const seen = views.map((view) => ({ view, mark: markOf.get(view.id) ?? null }));
  const place = (mark: SavedViewMark | null) => mark?.position ?? Number.MAX_SAFE_INTEGER;
  return seen.sort((a, b) => place(a.mark) - place(b.mark));
}

export function findView(em: Em, id: string): Promise<SavedView | null> {
  return em.findOne(SavedView, id);
}

export function countViews(em: Em, ownerId: string): Promise<number> {
  return em.count(SavedView, { ownerId });
}

/** What a view is to a person, made when it was nothing yet. */
export async function markFor(em: Em, view: SavedView, personId: string, now: Date): Promise<SavedViewMark> {
  const known = await em.findOne(SavedViewMark, { personId, view });
  if (known) return known;
  const position = await em.count(SavedViewMark, { personId });
  return em.create(SavedViewMark, { id: newId(now), view, personId, position, isCounted: false, isDefault: false });
}

/** The list of a person begins with no view any more. */
export async function clearDefault(em: Em, personId: string): Promise<void> {
  await em.nativeUpdate(SavedViewMark, { personId, isDefault: true }, { isDefault: false });
}

/** Forgets what a view is to everybody, or to everybody but its owner. */
export async function dropMarks(em: Em, view: SavedView, except: string | null): Promise<void> {
  await em.nativeDelete(SavedViewMark, { view, ...(except !== null && { personId: { $ne: except } }) });
}
