import { orderDeeds } from './order-deeds.ts';
import { reasons } from './reasons.ts';
import { situations } from './situations.ts';
import { timeline } from './timeline.ts';
import { trace } from './trace.ts';

/** What the pages of an order say beyond the first load. */
export const records = { ...orderDeeds, ...reasons, ...situations, ...timeline, ...trace };
