import { serve } from '../../../server/src/serve.ts';
import { tellUsage } from './tell-usage.ts';

/*
 * The server as `serve` starts it, in a process that can be asked what it has used. `--without-jobs`: nothing is delivered, so that
 * what comes in is measured alone.
 */

tellUsage();
await serve(process.argv.includes('--without-jobs') ? { startsRunner: false } : {});
