// Opens the app without a network. It keeps static files and the public help page, never anything a person wrote.
const revision = '__REVISION__';
const files = ['/', '/appearance.js', '/icon.svg', '/plain-icon.svg', '/manifest.webmanifest'].concat('__FILES__');
const help = ['/help', '/pages/accounts.css', '/pages/source-sans-3.woff2'];
const neverKept = ['/api', '/hub'].concat('__SERVER_PAGES__');

const isUnder = (path, prefix) => path === prefix || path.startsWith(`${prefix}/`);

/**
 * Browsers that can are told once where to look, and do not wake this worker for it: what is built is kept, under names that
 * change with it, and what the server answers is never kept.
 */
async function sayWays(event) {
  const fromServer = neverKept.flatMap((path) => [path, `${path}/*`]).map((pathname) => ({ condition: { urlPattern: { pathname } }, source: 'network' }));
  await event.addRoutes?.([...fromServer, { condition: { urlPattern: { pathname: '/assets/*.(js|css)' } }, source: 'cache' }]);
}

async function install() {
  const cache = await caches.open(revision);
  await cache.addAll(files);
  // help must open without a network too, but nothing about it may stop the install
  await Promise.allSettled(help.map((address) => keep(address)));
  await skipWaiting();
}

async function activate() {
  const old = (await caches.keys()).filter((name) => name !== revision);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

async function keep(request) {
  const response = await fetch(request);
  if (response.ok && !response.redirected) await (await caches.open(revision)).put(request, response.clone());
  return response;
}

/** The newest there is; without a network, what was kept. */
async function newest(request, fetched, kept) {
  try {
    return await fetched(request);
  } catch {
    return (await caches.match(kept)) ?? Response.error();
  }
}

async function openFile(request, path) {
  return (await caches.match(request)) ?? (path.startsWith('/assets/') ? keep(request) : fetch(request));
}

function answer(request, path) {
  if (help.includes(path)) return newest(request, keep, path);
  if (neverKept.some((prefix) => isUnder(path, prefix))) return undefined;
  return request.mode === 'navigate' ? newest(request, fetch, '/') : openFile(request, path);
}

addEventListener('install', (event) => event.waitUntil(Promise.all([sayWays(event).catch(() => {}), install()])));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const answered = answer(request, pathname);
  if (answered !== undefined) event.respondWith(answered);
});
