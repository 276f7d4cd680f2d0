import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = 'server/storefront';

/** The storefront's two scripts as they are served: the button first, whose checksum goes into the loader. */
export async function storefrontFiles(): Promise<{ filename: string; content: string }[]> {
  const button = await bundle('button', {});
  const sha384 = createHash('sha384').update(button).digest();
  const path = `/api/external-checkout/script?part=button&v=${sha384.toString('hex').slice(0, 16)}`;
  const loader = await bundle('loader', {
    BUTTON: JSON.stringify({ path, integrity: `sha384-${sha384.toString('base64')}` }),
  });
  return [
    { filename: `${folder}/built/button.js`, content: button },
    { filename: `${folder}/built/loader.js`, content: loader },
  ];
}

async function bundle(part: string, define: Record<string, string>): Promise<string> {
  const entry = fileURLToPath(new URL(`../${folder}/${part}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'pgbridge', fileName: part },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = output.find((file) => file.type === 'chunk')?.code;
  if (!code) throw new Error(`nothing came of ${entry}`);
  return code;
}
