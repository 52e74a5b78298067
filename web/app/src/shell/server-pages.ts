import config from '../config.json';

/** Whether the server itself writes the page at this address: sign-in, help and the like. */
export function isServerPage(address: string): boolean {
  const { pathname, origin } = new URL(address, location.href);
  return origin !== location.origin || config.serverPages.some((page) => pathname === page || pathname.startsWith(`${page}/`));
}
