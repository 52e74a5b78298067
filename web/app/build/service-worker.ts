import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import config from '../src/config.json' with { type: 'json' };

const template = new URL('./service-worker.template.js', import.meta.url);
/** Scripts and styles are kept from the start; fonts only once they were used. */
const keptFromTheStart = /\.(js|css)$/;

/** Emits `/sw.js`: the template with the list of this build's files and a revision made of their names. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => keptFromTheStart.test(name))
        .map((name) => `/${name}`)
        .toSorted();
      const source = readFileSync(template, 'utf8');
      const page = JSON.stringify(bundle['index.html'] ?? '');
      const revision = createHash('sha256').update(source).update(files.join()).update(page).digest('hex').slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: source
          .replace('__REVISION__', revision)
          .replace("'__FILES__'", JSON.stringify(files))
          .replace("'__SERVER_PAGES__'", JSON.stringify(config.serverPages)),
      });
    },
  };
}
