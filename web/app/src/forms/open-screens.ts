import { useMemo } from 'react';
import { useLeft } from './left';

/** Which screens of a form and of its rows are open, by their places in it. */
export interface OpenScreens {
  readonly get: (place: string) => string | undefined;
  /** Undefined where nothing is open there any more. */
  readonly set: (place: string, screen: string | undefined) => void;
  /** When they were left, as ISO time. */
  readonly leftAt: string | undefined;
}

export const noScreens: OpenScreens = { get: () => undefined, set: () => {}, leftAt: undefined };

/** The screens as they were left; undefined while they are read. */
export function useOpenScreens(keptAs: string | undefined): OpenScreens | undefined {
  const { found, isLoading, keep, forget } = useLeft<Readonly<Record<string, string>>>(keptAs && `form/${keptAs}`);
  const screens = useMemo(() => {
    const open = new Map(Object.entries(found?.place ?? {}));
    const set = (place: string, screen: string | undefined) => {
      if (open.get(place) === screen) return;
      if (screen === undefined) open.delete(place);
      else open.set(place, screen);
      if (open.size === 0) forget();
      else keep(Object.fromEntries(open));
    };
    return { get: (place: string) => open.get(place), set, leftAt: found?.at };
  }, [found, keep, forget]);
  return isLoading ? undefined : screens;
}
