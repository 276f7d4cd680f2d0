import { enableCompileCache } from 'node:module';

// What Node made of our files at the last start is kept, where there is a place for it, and spares this one half of its time.
enableCompileCache();
const { serve } = await import('./serve.ts');
await serve();
