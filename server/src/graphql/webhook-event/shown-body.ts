import { maskId } from '../order/mask-id.ts';

/** How partners name what concerns the buyer: `buyer_id`, `member_id`, `receiver_name`, `buyer_cellphone` … */
const name = '(?:buyer|member|guest|orderer|receiver|payer)_[a-z0-9_]+';

/** The same with its value, in JSON and in forms. */
const personal = new RegExp(String.raw`("${name}"\s*:\s*")((?:[^"\\]|\\.)*)|((?:^|&)${name}=)([^&]*)`, 'g');

/** A stored body as it is shown: personal data masked for everybody, until it is revealed with a reason. */
export function shownBody(body: string | null | undefined): string | null {
  if (body == null) return null;
  return body.replace(
    personal,
    (_all, jsonName?: string, jsonValue?: string, formName?: string, formValue?: string) =>
      `${jsonName ?? formName}${maskedUnlessEmpty(jsonValue ?? formValue ?? '')}`,
  );
}

/** Nothing is nobody's: a guest must not look like a buyer whose id is masked. */
function maskedUnlessEmpty(value: string): string {
  return value === '' ? '' : maskId(value);
}
