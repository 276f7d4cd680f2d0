import { Ctx, Query, Resolver } from 'type-graphql';
import { permissionsOf } from '../../access/roles.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { unauthenticated } from '../errors.ts';
import { ViewerType } from './viewer.type.ts';

@Resolver()
export class ViewerResolver {
  @Allowed('signed-in')
  @Query(() => ViewerType, { description: 'Who is signed in, and what they may do.' })
  viewer(@Ctx() { viewer }: GraphqlContext): ViewerType {
    if (!viewer) throw unauthenticated();
    return { ...viewer, permissions: [...permissionsOf(viewer.role)] };
  }
}
