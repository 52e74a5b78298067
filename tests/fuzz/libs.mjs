// The browser's schema and ProseMirror itself, bundled as the browser has them: one schema, and one copy of each library.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const app = fileURLToPath(new URL('../../web/app/', import.meta.url));
const names = ['model', 'state', 'transform', 'commands', 'collab', 'history', 'schema-list'];
const entry = `export { schema } from '${app}src/writing/schema.ts';\nexport { readPage } from '${app}src/writing/documents.ts';\n${names.map((name) => `export * as ${name.replace('-', '_')} from 'prosemirror-${name}';`).join('\n')}`;
const own = {
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? `${app}entry.ts` : null),
  load: (id) => (id === `${app}entry.ts` ? entry : null),
};

/** { schema, readPage, model, state, transform, commands, collab, history, schema_list } */
export async function libraries() {
  const { rolldown } = await import(pathToFileURL(createRequire(`${app}package.json`).resolve('rolldown')));
  const bundle = await rolldown({ input: 'entry', cwd: app, plugins: [own], platform: 'neutral', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
