import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { dayAt } from '../challenges/days';
import { useDayWords } from '../challenges/use-day-words';
import type { WalkStep } from '../contracts';
import { useText } from '../i18n';
import { useNow } from '../journals/use-now';
import { useTemplateWords } from '../library/told';

/** A step as it is read: the product's templates are told in the reader's language. */
export function useStepTold(): (step: WalkStep) => WalkStep {
  const told = useTemplateWords();
  return (step) => ({ ...step, title: step.title && told(step.title), after: step.after && told(step.after) });
}

/** When a step comes, or came, in the group's time zone. */
function useWhen(timeZone: string) {
  const intl = useIntl();
  const days = useDayWords();
  return useCallback(
    (at: string) => {
      const moment = new Date(at);
      return { day: days.long(dayAt(moment, timeZone)), time: intl.formatTime(moment, { timeZone, hour: '2-digit', minute: '2-digit' }) };
    },
    [intl, days, timeZone],
  );
}

/** Where a step is, for those who care for the group. */
export function useStepWords(timeZone: string): (step: WalkStep) => string {
  const text = useText();
  const when = useWhen(timeZone);
  const now = useNow();
  return ({ state, rule, days, at, after }) => {
    if (state === 'skipped' || state === 'notForThem') return text(`programme.step.${state}`);
    if (state === 'coming' && at !== null) return new Date(at) > now ? text('programme.step.coming', when(at)) : text('programme.step.soon');
    if (at !== null) return text(state === 'done' ? 'programme.step.done' : 'programme.step.given', when(at));
    if (rule === 'afterPrevious' || rule === 'daysAfterPrevious' || rule === 'onCondition') return text(`programme.step.${rule}`, { after: after ?? '', days: days ?? 0 });
    return text('programme.step.byHand');
  };
}

/** What comes next, in plain words, for whoever goes through it. */
export function useNextWords(timeZone: string): (step: WalkStep) => string {
  const text = useText();
  const when = useWhen(timeZone);
  const now = useNow();
  return ({ rule, days, at, after, title }) => {
    const name = title ?? '';
    if (at !== null) return new Date(at) > now ? text('programme.next.coming', { title: name, ...when(at) }) : text('programme.next.soon', { title: name });
    if (rule === 'byHand') return text('programme.next.byHand', { title: name });
    if (after === null) return text('programme.next.talk');
    if (rule === 'afterPrevious' || rule === 'daysAfterPrevious' || rule === 'onCondition') return text(`programme.next.${rule}`, { title: name, after, days: days ?? 0 });
    return text('programme.next.talk');
  };
}
