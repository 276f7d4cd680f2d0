import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.type.ts';

/** One page of rows as resolvers hand it on. */
export type Page<Row> = {
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
  /** Counts the whole list; called only when a query selects `totalCount`. */
  count(): Promise<number>;
};

/** Makes the GraphQL types of a Relay connection: `<name>Edge` and `<name>Connection`. */
export function connectionOf(name: string, Node: () => ClassType, rows: string) {
  @ObjectType(`${name}Edge`, { description: `One of ${rows} with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Names the place of this row, for `after` and `before`.' })
    cursor!: string;

    @Field(Node, { description: 'The row itself.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${rows}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of this page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page lies within the list.' })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, { description: 'Rows in the whole list; counted only when asked for.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection;
}
