import { hasPermission } from '../../access/roles.ts';
import type { GraphqlContext } from '../context.ts';
import { maskId } from '../order/mask-id.ts';

/** Where partners write who the buyer is, in JSON and in forms. */
const buyerField = /("buyer_id"\s*:\s*")((?:[^"\\]|\\.)*)|((?:^|&)buyer_id=)([^&]*)/g;

/** A stored body as this person may see it. */
export function shownBody(body: string | null | undefined, viewer: GraphqlContext['viewer']): string | null {
  if (body == null) return null;
  if (viewer && hasPermission(viewer.role, 'personal-data.reveal')) return body;
  return body.replace(
    buyerField,
    (_all, jsonName?: string, jsonValue?: string, formName?: string, formValue?: string) =>
      `${jsonName ?? formName}${maskId(jsonValue ?? formValue ?? '')}`,
  );
}
