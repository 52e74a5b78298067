import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vitest/config';
import { icuMessages } from './build/icu-messages.ts';
import { layerOrder } from './build/layer-order.ts';
import { precompress } from './build/precompress.ts';
import { serviceWorker } from './build/service-worker.ts';
import config from './src/config.json' with { type: 'json' };

const messageParser = '@formatjs/icu-messageformat-parser';

/** Where `dotnet run --project web` listens; set SERVER when yours listens elsewhere. */
const server = process.env.SERVER ?? 'http://127.0.0.1:5000';
const servedByServer = ['/api', ...config.serverPages];

/** Each file costs a request, however small it is: what every page needs is one, and so are the icons that several of them show. */
const chunks = [
  { name: 'shell', tags: ['$initial' as const], priority: 3 },
  { name: 'icons', test: /lucide-react[\\/]dist[\\/]esm[\\/]icons/, minShareCount: 6, priority: 2 },
];

export default defineConfig(({ mode }) => ({
  plugins: [
    icuMessages(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'ar-AE'] }), enforce: 'pre' },
    react(),
    layerOrder(),
    serviceWorker(),
    precompress(),
  ],
  resolve: {
    // messages are parsed at build time, so the parser stays out of the bundle
    alias: mode === 'test' ? [] : [{ find: messageParser, replacement: `${messageParser}/no-parser.js` }],
  },
  build: {
    target: 'es2022',
    manifest: true,
    // the content security policy allows neither data: fonts nor inline scripts
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    // the catalogue of templates lies beside the server's code, which reads it, too
    fs: { allow: ['../..'] },
    proxy: {
      ...Object.fromEntries(servedByServer.map((path) => [path, server])),
      '/hub': { target: server, ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
  },
}));
