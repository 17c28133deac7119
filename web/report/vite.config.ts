import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { firstLoadBudget } from './build/first-load-budget.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The citizen form: its own small build, apart from the screens of web/src. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [preact(), firstLoadBudget({ kilobytes: 30 })],
  build: {
    outDir: '../dist-report',
    emptyOutDir: true,
    assetsDir: 'report-assets',
    target: ['chrome91', 'safari15', 'firefox90'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/graphql': 'http://localhost:4000',
      '/media': 'http://localhost:4000',
      '/tiles': 'http://localhost:4000',
    },
  },
});
