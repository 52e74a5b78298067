import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** Parses the messages of every `locales/*.json` at build time, so the browser needs no message parser. */
export function icuMessages(): Plugin {
  return {
    name: 'icu-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/[\w-]+\.json$/ },
      handler(code) {
        const messages = JSON.parse(code) as Record<string, string>;
        const parsed = Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, parse(text)]));
        return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(parsed))})`, moduleType: 'js' };
      },
    },
  };
}
