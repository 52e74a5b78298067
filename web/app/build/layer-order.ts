import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const styles = new URL('../src/styles/index.css', import.meta.url);

/** Puts the order of the style layers first in every style sheet: which of them arrives first must not decide who wins. */
export function layerOrder(): Plugin {
  const [order] = readFileSync(styles, 'utf8').match(/^@layer [^;{]+;/) ?? [];
  if (order === undefined) throw new Error('src/styles/index.css must begin with the order of the layers');
  return {
    name: 'layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${order}${String(file.source)}`;
      }
    },
  };
}
