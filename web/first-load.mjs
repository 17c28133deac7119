// Prints what each screen loads before the map's engine, and fails when /command passes its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgetKb = {
  'src/screens/command-center/command-screen.tsx': 220,
  'src/screens/public/public-screen.tsx': 180,
};
const dist = new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** A chunk with everything that it imports at once; what it imports on demand is left out. */
function closure(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) closure(imported, seen);
  return seen;
}

const gzipKb = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1000;

for (const [screen, most] of Object.entries(budgetKb)) {
  const files = new Set(['index.html', 'src/locales/id.po', screen].flatMap((key) => [...closure(key)]));
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  const total = scripts.reduce((sum, file) => sum + gzipKb(file), 0);
  console.log(`${screen}: ${total.toFixed(1)} kB JS gz of ${most}`);
  for (const file of scripts) console.log(`  ${gzipKb(file).toFixed(1).padStart(7)}  ${file}`);
  if (total > most) process.exitCode = 1;
}
