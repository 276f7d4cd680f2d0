import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { doors } from '../support/doors.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const settings = ['/admin/link', '/admin/unlink', '/admin/shop/toggle', '/graphql'];
const paths = [...Object.values(doors).map(({ path }) => path), ...settings];
const origin = 'https://evil.example';

describe('a script of a foreign page (contract.md §11-30, §12-E)', () => {
  it.each(paths)('may not read what %s answers, nor ask whether it may send', async (path) => {
    const asked = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-csrf-token' };
    for (const init of [
      { method: 'POST', body: '{}', headers: { origin } },
      { method: 'OPTIONS', headers: asked },
    ]) {
      const { headers } = await fetch(`${world.app.url}${path}`, init);
      const granted = [...headers.keys()].filter((name) => name.startsWith('access-control-'));
      expect(granted, init.method).toEqual([]);
    }
  });
});
