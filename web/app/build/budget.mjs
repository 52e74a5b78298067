// Fails when the shell or a route weighs more than people on slow phones should have to wait for.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limits = { shell: 125, route: 200 };
const dist = new URL('../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist));
const manifest = JSON.parse(read('.vite/manifest.json'));
const weights = new Map();

/** Every script and style that this entry cannot start without. */
function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, css = [], imports = [] } = manifest[key];
  return [file, ...css, ...imports.flatMap((name) => filesOf(name, seen))];
}

function kilobytes(files) {
  let bytes = 0;
  for (const file of new Set(files)) {
    if (!weights.has(file)) weights.set(file, gzipSync(read(file), { level: 9 }).length);
    bytes += weights.get(file);
  }
  return bytes / 1024;
}

const shell = [...filesOf('index.html'), 'appearance.js'];
const routes = Object.keys(manifest).filter((key) => key.endsWith('-page.tsx') && manifest[key].isDynamicEntry);
/** Pages that show words of other features beside their own: as `src/app.tsx` says. */
const alsoReads = { boards: ['journals', 'groups'], challenges: ['journals', 'groups'], groups: ['journals'], clients: ['groups'] };
const featureOf = (route) => route.split('/').at(-2);
const messagesOf = (route) => [featureOf(route), ...(alsoReads[featureOf(route)] ?? [])].map((feature) => `src/${feature}/locales/en.json`);

const rows = [{ what: 'shell', KB: kilobytes(shell), limit: limits.shell }];
for (const route of routes.toSorted()) {
  const own = [route, ...messagesOf(route)].filter((key) => key in manifest).flatMap((key) => filesOf(key));
  rows.push({ what: route, KB: kilobytes([...shell, ...own]), limit: limits.route });
}

console.table(rows.map(({ what, KB, limit }) => ({ what, 'KB gzip': KB.toFixed(1), limit })));
const over = rows.filter(({ KB, limit }) => KB > limit);
for (const { what, KB, limit } of over) console.error(`${what} weighs ${KB.toFixed(1)} KB; the limit is ${limit} KB.`);
process.exit(over.length > 0 ? 1 : 0);
