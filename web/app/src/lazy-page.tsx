import { type ComponentType, createContext, createElement, memo, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { RouteObject } from 'react-router';
import { FeatureMessages, loadMessages } from './i18n';
import { Listeners } from './live/listeners';
import { currentSettings } from './settings/settings';

interface Found<P> {
  readonly default: ComponentType<P>;
  /** The pages within it, where it is a page of pages. */
  readonly routes?: RouteObject[];
}

/** A part of the app whose code comes when it is needed, or asked for before. */
export type Late<P> = ComponentType<P> & { readonly fetch: () => Promise<Found<P>> };

const MeanwhileContext = createContext<ReactNode>(null);

/** What is shown where the parts below it will be, until their code is here: `<Meanwhile show={<Skeleton />}>`. Else nothing is. */
export const Meanwhile = ({ show, children }: { readonly show: ReactNode; readonly children: ReactNode }) => (
  <MeanwhileContext value={show}>{children}</MeanwhileContext>
);

/** While a part cannot be fetched it is asked for again: after so long first, and at most so long apart, in milliseconds. */
const again = { first: 1_000, most: 30_000 } as const;

/**
 * A part that is fetched when it is first shown, with the messages of the feature folders whose words it shows. It is the
 * module's default export. What comes is shown at once: React's `lazy` keeps back what it has for 300 ms after it showed that
 * something is missing, however soon it was there. Without a line it is waited for, and what is around it stays.
 */
export const lazyPart = <P extends object>(features: readonly string[], load: () => Promise<Found<P>>): Late<P> => late(features, load, true);

/** A page that is fetched when its address is opened: `lazyPage(['journals'], () => import('./journals/journal-page'))`. What went wrong is said. */
export const lazyPage = (features: readonly string[], load: () => Promise<Found<object>>): Late<object> => late(features, load, false);

function late<P extends object>(features: readonly string[], load: () => Promise<Found<P>>, isWaitedFor: boolean): Late<P> {
  const came = new Listeners();
  let found: Found<P> | undefined;
  let coming: Promise<Found<P>> | undefined;

  async function bring(): Promise<Found<P>> {
    try {
      const { language } = currentSettings();
      [found] = await Promise.all([load(), ...features.map((feature) => loadMessages(language, feature))]);
      came.tell();
      return found;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  }
  const fetch = () => (coming ??= bring());
  const listen = (listener: () => void) => came.add(listener);
  const look = () => found;

  function LatePart(props: P) {
    const meanwhile = useContext(MeanwhileContext);
    const here = useSyncExternalStore(listen, look);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    // not only once it was drawn that it is missing
    if (here === undefined && failure === undefined) fetch().catch(() => {});
    useEffect(() => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isLeft = false;
      const ask = (wait: number) =>
        fetch().catch((error: unknown) => {
          if (isLeft) return;
          if (isWaitedFor) timer = setTimeout(ask, wait, Math.min(2 * wait, again.most));
          else setFailure({ error });
        });
      void ask(again.first);
      return () => {
        isLeft = true;
        clearTimeout(timer);
      };
    }, []);
    if (failure) throw failure.error;
    if (here === undefined) return meanwhile;
    return (
      <Meanwhile show={null}>
        <FeatureMessages features={features}>{createElement(here.default, props)}</FeatureMessages>
      </Meanwhile>
    );
  }
  return Object.assign(memo(LatePart) as unknown as ComponentType<P>, { fetch });
}

/** A page with what most people see within it: both are fetched at once. */
export function withParts<T>(page: Promise<T>, ...parts: readonly Promise<unknown>[]): Promise<T> {
  for (const part of parts) part.catch(() => {}); // it is tried again where it is shown
  return page;
}
