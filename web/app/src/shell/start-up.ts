interface TrustedPolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): {
    createScriptURL(address: string): string;
  };
}

const worker = '/sw.js';

/** The only script address that this app ever makes is its service worker's. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedPolicyFactory };
  const onlyWorker = (address: string) => {
    if (address !== worker) throw new TypeError(`Not a script of this app: ${address}`);
    return address;
  };
  return trustedTypes?.createPolicy('app', { createScriptURL: onlyWorker }).createScriptURL(worker) ?? worker;
}

/** Keeps the static files on this device, so that the app opens without a network. */
export function keepShellOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const address = workerAddress();
  addEventListener('load', () => {
    navigator.serviceWorker.register(address).catch(() => {
      // private windows refuse; the app works without it
    });
  });
}

const lastReload = 'reloaded';

/**
 * After a release an open tab may ask for files that are gone: load the new ones, once a minute at most. A file that is only out
 * of reach is no reason: a reload would take away the page that somebody is on.
 */
export function reloadAfterRelease(): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    const [file] = /\/assets\/[\w.-]+/.exec(payload.message) ?? [];
    const now = Date.now();
    if (file === undefined || now - Number(sessionStorage.getItem(lastReload)) < 60_000) return;
    void isGone(file).then((isSo) => {
      if (!isSo) return;
      sessionStorage.setItem(lastReload, String(now));
      location.reload();
    });
  });
}

async function isGone(file: string): Promise<boolean> {
  try {
    return (await fetch(file, { method: 'HEAD', cache: 'no-store' })).status === 404;
  } catch {
    return false;
  }
}
