// Opens the app without a network. It keeps static files and the public help page, never anything a person wrote.
const revision = '__REVISION__';
const files = ['/', '/appearance.js', '/icon.svg', '/plain-icon.svg', '/manifest.webmanifest'].concat('__FILES__');
const helpPage = '/help';
const neverKept = ['/api', '/hub'].concat('__SERVER_PAGES__').filter((page) => page !== helpPage);

const isUnder = (path, prefix) => path === prefix || path.startsWith(`${prefix}/`);

async function install() {
  const cache = await caches.open(revision);
  await cache.addAll(files);
  // help must open without a network too, but a server without that page must not stop the install
  await keep(helpPage).catch(() => {});
  await skipWaiting();
}

async function activate() {
  const old = (await caches.keys()).filter((name) => name !== revision);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

async function keep(request) {
  const response = await fetch(request);
  if (response.ok) await (await caches.open(revision)).put(request, response.clone());
  return response;
}

async function openPage(request, path) {
  const kept = path === helpPage ? helpPage : '/';
  try {
    return await (kept === helpPage ? keep(request) : fetch(request));
  } catch {
    return (await caches.match(kept)) ?? Response.error();
  }
}

async function openFile(request, path) {
  return (await caches.match(request)) ?? (path.startsWith('/assets/') ? keep(request) : fetch(request));
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (neverKept.some((prefix) => isUnder(pathname, prefix))) return;
  event.respondWith(request.mode === 'navigate' ? openPage(request, pathname) : openFile(request, pathname));
});
