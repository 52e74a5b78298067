import type { Topic } from '../contracts';
import { lazyPart } from '../lazy-page';

/** Who has looked at what is one's own. */
export const WhoLooked = lazyPart<{ readonly at: Topic }>(['looks'], () => import('./who-looked'));

/** Says to those who care for the group that their look is kept. */
export const LookIsKept = lazyPart(['looks'], () => import('./look-is-kept'));
