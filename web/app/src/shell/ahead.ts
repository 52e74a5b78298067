import { isValidElement } from 'react';
import { matchRoutes, type RouteObject } from 'react-router';
import type { Late } from '../lazy-page';

/** Fetches the code of the page at an address, and of what is within it. */
export async function fetchAhead(pathname: string, routes: RouteObject[]): Promise<void> {
  await Promise.all(
    (matchRoutes(routes, pathname) ?? []).map(async ({ route: { element }, params }) => {
      const page = isValidElement(element) ? (element.type as Partial<Late<object>>) : undefined;
      const found = await page?.fetch?.();
      if (found?.routes) await fetchAhead(`/${params['*'] ?? ''}`, found.routes);
    }),
  );
}

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The link within the product that an event is about. */
export function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  return link?.origin === location.origin ? link : undefined;
}

/** Fetches a page from when somebody is about to go there: they point at its link, or touch it, or it has the focus. */
export function followIntent(routes: RouteObject[]): void {
  const look = (event: Event) => {
    const link = linkOf(event);
    if (link === undefined || savesData()) return;
    fetchAhead(link.pathname, routes).catch(() => {
      // it is asked for again when somebody goes there
    });
  };
  for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, look, { passive: true });
}
