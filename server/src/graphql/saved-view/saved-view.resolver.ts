import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { mayDo } from '../../access/roles.ts';
import type { ViewRefusal } from '../../domain/saved-view.ts';
import * as flow from '../../flows/saved-views.ts';
import type { Em } from '../../store/orm.config.ts';
import { inTransaction } from '../../store/transaction.ts';
import { Allowed } from '../allowed.ts';
import { callerIn, doerIn, type GraphqlContext } from '../context.ts';
import { keyed } from '../mutation/keyed.ts';
import { refuse } from '../mutation/refuse.ts';
import { isUuid } from '../where.ts';
import { readViews } from './read-views.ts';
import {
  ChangeViewInput,
  DeleteViewInput,
  MarkViewInput,
  OrderViewsInput,
  SavedViewResult,
  SavedViewSuccess,
  SavedViewType,
  SaveViewInput,
} from './saved-view.type.ts';

type Done = { viewId: string };
type Outcome = { value?: Done; refusal?: ViewRefusal };

/** Views of the orders list. They belong to people; a key has none. */
@Resolver()
export class SavedViewResolver {
  @Allowed('person')
  @Query(() => [SavedViewType], { description: 'Views of the asking person and those that colleagues share.' })
  savedViews(@Ctx() context: GraphqlContext, @Info() { schema }: GraphQLResolveInfo): Promise<SavedViewType[]> {
    return readViews(context, schema);
  }

  @Allowed('person')
  @Mutation(() => SavedViewResult, { description: 'Keeps a view of the orders list.' })
  async saveView(
    @Arg('input', () => SaveViewInput, { description: 'Its name, and what it shows.' }) input: SaveViewInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SavedViewResult> {
    const { idempotencyKey, ...view } = input;
    const content = { ...contentOf(view), name: view.name, isShared: view.isShared ?? false };
    const came = await keyed<ReturnType<typeof refuseView>, Done, Done>(
      context,
      { mutation: 'saveView', idempotencyKey, arguments: { ...content } },
      async (em) => {
        const { value, refusal } = await flow.saveView(em, { ...empty, ...content }, asks(context));
        return refusal ? { refused: refuseView(refusal) } : { done: value, result: value };
      },
      async ({ viewId = '' }) => ({ viewId }),
    );
    return 'viewId' in came ? success(context, info, came.viewId) : came;
  }

  @Allowed('person')
  @Mutation(() => SavedViewResult, { description: 'Changes a view; a shared one of a colleague only by an admin.' })
  changeView(
    @Arg('input', () => ChangeViewInput, { description: 'Which, and what.' }) { viewId, ...change }: ChangeViewInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SavedViewResult> {
    const { name, isShared } = change;
    const said = { ...contentOf(change), ...(name != null && { name }), ...(isShared != null && { isShared }) };
    return run(context, info, viewId, (em) => flow.changeView(em, viewId, said, asks(context)));
  }

  @Allowed('person')
  @Mutation(() => SavedViewResult, { description: 'Deletes a view, for everybody who sees it.' })
  deleteView(
    @Arg('input', () => DeleteViewInput, { description: 'Which.' }) { viewId }: DeleteViewInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SavedViewResult> {
    return run(context, info, viewId, (em) => flow.deleteView(em, viewId, asks(context)));
  }

  @Allowed('person')
  @Mutation(() => SavedViewResult, { description: 'Has a view counted, or lets the list begin with it, for oneself.' })
  markView(
    @Arg('input', () => MarkViewInput, { description: 'Which, and what.' }) { viewId, ...said }: MarkViewInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SavedViewResult> {
    const mark = Object.fromEntries(Object.entries(said).filter(([, value]) => value != null));
    return run(context, info, viewId, (em) => flow.markView(em, viewId, mark, asks(context)));
  }

  @Allowed('person')
  @Mutation(() => SavedViewResult, { description: 'Puts views in another order, for oneself.' })
  async orderViews(
    @Arg('input', () => OrderViewsInput, { description: 'In which.' }) { viewIds }: OrderViewsInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SavedViewResult> {
    const known = viewIds.filter(isUuid).slice(0, 500);
    await inTransaction(context.orm, (em) => flow.orderViews(em, known, asks(context)));
    return success(context, info, null);
  }
}

const empty = { filter: '{}', sort: null, columns: '' };

type Content = Pick<ChangeViewInput, 'filter' | 'sort' | 'columns'>;

/** As it is stored; of what is not said, nothing. */
function contentOf({ filter, sort, columns }: Content) {
  return {
    ...(filter != null && { filter: JSON.stringify(filter), sort: sort ?? null }),
    ...(columns != null && { columns: columns.map((name) => name.replace(/[^A-Za-z]/g, '')).join(',') }),
  };
}

function asks(context: GraphqlContext): flow.Asks {
  const caller = callerIn(context);
  const rights = { mayShare: mayDo(caller, 'views.share'), mayGovern: mayDo(caller, 'settings.manage') };
  return { person: { id: caller.id, ...rights }, doer: doerIn(context), now: context.clock.now() };
}

async function run(
  context: GraphqlContext,
  info: GraphQLResolveInfo,
  viewId: string,
  work: (em: Em) => Promise<Outcome>,
): Promise<typeof SavedViewResult> {
  if (!isUuid(viewId)) return refuse('VIEW_UNKNOWN');
  const { value, refusal } = await inTransaction(context.orm, work);
  return refusal ? refuseView(refusal) : success(context, info, value?.viewId ?? null);
}

function refuseView({ code, ...params }: ViewRefusal) {
  return refuse(code, params);
}

async function success(context: GraphqlContext, { schema }: GraphQLResolveInfo, viewId: string | null) {
  return Object.assign(new SavedViewSuccess(), { viewId, views: await readViews(context, schema) });
}
