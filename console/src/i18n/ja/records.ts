import { orderDeeds } from './order-deeds.ts';
import { reasons } from './reasons.ts';
import { situations } from './situations.ts';
import { timeline } from './timeline.ts';
import { trace } from './trace.ts';

export const records = { ...orderDeeds, ...reasons, ...situations, ...timeline, ...trace };
