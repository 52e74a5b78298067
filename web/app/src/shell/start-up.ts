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

/** After a release an open tab may ask for files that are gone: load the new ones, once a minute at most, where there is a server that has them. */
export function reloadAfterRelease(): void {
  addEventListener('vite:preloadError', () => {
    const now = Date.now();
    if (now - Number(sessionStorage.getItem(lastReload)) < 60_000) return;
    void isThere().then((isSo) => {
      if (!isSo) return;
      sessionStorage.setItem(lastReload, String(now));
      location.reload();
    });
  });
}

/** Whether the server answers: without it a reload would take away the page that somebody is on. */
async function isThere(): Promise<boolean> {
  try {
    return (await fetch('/manifest.webmanifest', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
