import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['TANGGAP_API'] ?? 'http://localhost:4000';

// Lingui's native macro transform is an optional package that npm skips on Node 20, so macros go by Babel.
const linguiMacros = {
  preset: { plugins: ['@lingui/babel-plugin-lingui-macro'] },
  rolldown: { filter: { code: /@lingui\/(core|react)\/macro/ } },
};

export default defineConfig({
  plugins: [react(), lingui({ failOnMissing: false }), babel({ presets: [linguiMacros] })],
  build: { target: 'es2022', outDir: 'dist', manifest: true, chunkSizeWarningLimit: 1200 },
  server: {
    port: 5173,
    // The host stays the page's own: the API signs people in only from its own address.
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/media', '/tiles', '/report', '/r/'].map((path) => [
        path,
        { target: api, changeOrigin: false, ws: path === '/graphql' },
      ]),
    ),
  },
});
