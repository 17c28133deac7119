// Runs one of the project's own programs on the project's Node: `node api/bin/run.mjs <tool or file.ts> …`.
import { join } from 'node:path';
import { ensureInstalled, projectNode, root, run } from './toolchain.mjs';

await ensureInstalled();
const [program = '', ...args] = process.argv.slice(2);
const isScript = program.endsWith('.ts');
process.on('SIGINT', () => undefined); // a terminal tells the program itself
process.exitCode = isScript
  ? await run(projectNode(), ['--import', 'tsx', join(root, program), ...args])
  : await run(program, args);
