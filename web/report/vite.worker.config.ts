import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const built = fileURLToPath(new URL('../dist-report/', import.meta.url));
const folder = `${built}report-assets`;
// Absent until the form itself is built, when tools only read this file.
const assets = (existsSync(folder) ? readdirSync(folder) : []).map((name) => `/report-assets/${name}`);

/** The service worker, built after the form because it names the form's files; runs as one classic script. */
export default defineConfig({
  root,
  publicDir: false,
  define: { __FORM_ASSETS__: JSON.stringify(assets.sort()) },
  build: {
    outDir: built,
    emptyOutDir: false,
    target: ['chrome91', 'safari15', 'firefox90'],
    reportCompressedSize: false,
    lib: { entry: 'worker/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'report-worker.js' },
  },
});
