import { changeObstacle, mostViews, nameObstacle, type ViewPerson, type ViewRefusal } from '../domain/saved-view.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import { SavedView } from '../store/entities/saved-view.ts';
import { newId } from '../store/new-id.ts';
import type { Em } from '../store/orm.config.ts';
import { clearDefault, countViews, dropMarks, findView, markFor } from '../store/saved-views.ts';

/*
 * Saved views of the orders list
 *
 * A view is its owner's. Shared, everybody sees it and it is told to the audit log: when it becomes shared, changes, or goes. What
 * it is to a person (its place, its count, whether the list begins with it) is theirs alone. Call these in a transaction.
 */

export type ViewContent = { name: string; isShared: boolean; filter: string; sort: string | null; columns: string };

export type Asks = { person: ViewPerson; doer: Doer; now: Date };

type Outcome = { value: { viewId: string }; refusal?: undefined } | { value?: undefined; refusal: ViewRefusal };

const refused = (refusal: ViewRefusal): Outcome => ({ refusal });

export async function saveView(em: Em, content: ViewContent, { person, doer, now }: Asks): Promise<Outcome> {
  const obstacle = nameObstacle(content.name) ?? sharingObstacle(content.isShared, person);
  if (obstacle) return refused(obstacle);
  if ((await countViews(em, person.id)) >= mostViews) return refused({ code: 'TOO_MANY_VIEWS', max: mostViews });
  const owner = { ownerId: person.id, ownerName: doer.name };
  const name = content.name.trim();
  const view = em.create(SavedView, { id: newId(now), ...owner, ...content, name, createdAt: now, updatedAt: now });
  await em.persist(view).flush();
  if (view.isShared) await tell(em, doer, 'VIEW_SHARED', view, now);
  return { value: { viewId: view.id } };
}

export async function changeView(
  em: Em,
  viewId: string,
  change: Partial<ViewContent>,
  { person, doer, now }: Asks,
): Promise<Outcome> {
  const view = await findView(em, viewId);
  const name = change.name === undefined ? null : nameObstacle(change.name);
  const obstacle = changeObstacle(view, person) ?? name ?? sharingObstacle(change.isShared === true, person);
  if (obstacle || !view) return refused(obstacle ?? { code: 'VIEW_UNKNOWN' });
  const was = { ...shownOf(view), isShared: view.isShared };
  Object.assign(view, change, change.name !== undefined && { name: change.name.trim() }, { updatedAt: now });
  await em.flush();
  if (was.isShared && !view.isShared) await dropMarks(em, view, view.ownerId);
  if (was.isShared) await tell(em, doer, view.isShared ? 'VIEW_CHANGED' : 'VIEW_UNSHARED', view, now, was);
  else if (view.isShared) await tell(em, doer, 'VIEW_SHARED', view, now);
  return { value: { viewId } };
}

export async function deleteView(em: Em, viewId: string, { person, doer, now }: Asks): Promise<Outcome> {
  const view = await findView(em, viewId);
  const obstacle = changeObstacle(view, person);
  if (obstacle || !view) return refused(obstacle ?? { code: 'VIEW_UNKNOWN' });
  await dropMarks(em, view, null);
  await em.remove(view).flush();
  if (view.isShared) await tell(em, doer, 'VIEW_DELETED', view, now);
  return { value: { viewId } };
}

/** What a view is to a person. */
export async function markView(
  em: Em,
  viewId: string,
  mark: { isCounted?: boolean; isDefault?: boolean },
  { person, now }: Asks,
): Promise<Outcome> {
  const view = await findSeen(em, viewId, person);
  if (!view) return refused({ code: 'VIEW_UNKNOWN' });
  if (mark.isDefault) await clearDefault(em, person.id);
  const known = await markFor(em, view, person.id, now);
  Object.assign(known, mark);
  await em.persist(known).flush();
  return { value: { viewId } };
}

/** Puts a person's views into this order; those that are not named stay behind them. */
export async function orderViews(em: Em, viewIds: readonly string[], { person, now }: Asks): Promise<void> {
  for (const [position, viewId] of viewIds.entries()) {
    const view = await findSeen(em, viewId, person);
    if (!view) continue;
    const mark = await markFor(em, view, person.id, now);
    mark.position = position;
    await em.persist(mark).flush();
  }
}

async function findSeen(em: Em, viewId: string, { id }: ViewPerson): Promise<SavedView | null> {
  const view = await findView(em, viewId);
  return view && (view.isShared || view.ownerId === id) ? view : null;
}

function sharingObstacle(shares: boolean, { mayShare }: ViewPerson): ViewRefusal | null {
  return shares && !mayShare ? { code: 'SHARING_FORBIDDEN' } : null;
}

type ViewAction = 'VIEW_SHARED' | 'VIEW_CHANGED' | 'VIEW_UNSHARED' | 'VIEW_DELETED';

async function tell(em: Em, doer: Doer, action: ViewAction, view: SavedView, now: Date, was?: object): Promise<void> {
  const subject = { kind: 'SAVED_VIEW', id: view.id, name: view.name } as const;
  await recordAudit(em, doer, { action, subject, ...(was && { before: { ...was } }), after: shownOf(view) }, now);
}

/** What a view shows; ids that are searched for may name a buyer. */
function shownOf({ name, filter, sort, columns }: SavedView): Record<string, unknown> {
  const { search, ...rest } = JSON.parse(filter) as Record<string, unknown>;
  return {
    name,
    filter: JSON.stringify({ ...rest, ...(search ? { search: '(ids)' } : {}) }),
    sort: sort ?? null,
    columns,
  };
}
