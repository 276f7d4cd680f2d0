import { serve } from '../../../server/src/serve.ts';

/** What is due in made-up orders leads to shops that aren't there, so nothing is sent. */
await serve({ startsRunner: false });
