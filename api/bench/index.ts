import { readdirSync } from 'node:fs';

interface Benchmark {
  readonly run: () => Promise<void>;
}

/** Every `*.bench.ts` beside this file, or those that are named: `npm run bench -- submit list`. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace(/\.bench\.ts$/, ''))
  .toSorted();
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are ${names.join(', ')}.\n`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : names) {
  process.stdout.write(`\n— ${name}\n`);
  const { run } = (await import(`./${name}.bench.ts`)) as Benchmark;
  await run();
}
process.exit(0);
