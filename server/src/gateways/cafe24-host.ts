import { isMallId } from '../domain/mall-id.ts';

/**
 * The address of a mall's interface at Cafe24.
 * @param template with `{mall_id}` somewhere in it
 * @throws when this is no name of a mall: our secrets would go to a host that somebody made up
 */
export function mallApiUrl(template: string, mallId: string): string {
  if (!isMallId(mallId)) throw new TypeError('not the name of a mall');
  return template.replaceAll('{mall_id}', mallId);
}
