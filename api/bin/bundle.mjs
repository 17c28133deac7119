// Turns the server and the command line into one file each. Run by tsx instead, the server takes 100 MB more and
// starts half as fast again; packages stay as they are, since some of them bring files along.
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { root } from './toolchain.mjs';

const api = join(root, 'api');

/** A module that looks for files beside itself must find them from where the bundle is. */
const ownAddress = {
  name: 'own-address',
  setup(build) {
    build.onLoad({ filter: /api[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const address = JSON.stringify(relative(join(api, 'dist'), path).replaceAll('\\', '/'));
      const contents = source.replaceAll('import.meta.url', `new URL(${address}, import.meta.url).href`);
      return { contents, loader: 'ts' };
    });
  },
};

/** Takes a tenth of a second, so it is done at every start. @returns {Promise<string>} The file to run. */
export async function bundle(entry) {
  const { build } = await import('esbuild');
  const name = basename(entry, '.ts');
  const made = join(api, 'dist', `${name}.mjs`);
  await build({
    entryPoints: { [name]: join(root, entry) },
    outdir: join(api, 'dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    tsconfig: join(api, 'tsconfig.json'),
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [ownAddress],
  });
  return made;
}
