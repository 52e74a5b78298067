import type { GroupAct } from '../contracts';

const acts = new Set([
  'created', 'changed', 'hours-set', 'words-pinned', 'words-unpinned', 'journal-added', 'challenge-added', 'board-added', 'invited', 'invitation-revoked', 'asked', 'took-back',
  'end-set', 'ended', 'shut', 'goes-on', 'approved', 'declined', 'role-changed', 'removed', 'left', 'reached-out', 'session-scheduled', 'session-cancelled',
]);

/** Whether there is a sentence for it; a newer server may know more. */
export const isKnownAct = (act: string): boolean => acts.has(act);

const changed = ['name', 'purpose', 'format', 'seats', 'dates', 'timeZone', 'programme'] as const;
type Changed = (typeof changed)[number];

/** What was noted with an act. */
export type Detail =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'role'; readonly role: string; readonly words: string }
  | { readonly kind: 'moment'; readonly at: Date }
  | { readonly kind: 'changed'; readonly what: readonly Changed[] };

/** Reads what the program noted with an act, so that it can be said in the reader's language. */
export function detailOf({ act, words }: Pick<GroupAct, 'act' | 'words'>): Detail {
  if (words === null) return { kind: 'words', words: '' };
  switch (act) {
    case 'approved':
    case 'role-changed':
    case 'invited':
    case 'invitation-revoked': {
      const [role = '', ...label] = words.split(': ');
      return { kind: 'role', role, words: label.join(': ') };
    }
    case 'session-scheduled':
    case 'session-cancelled': {
      const at = new Date(words.replace(' ', 'T'));
      return Number.isNaN(at.getTime()) ? { kind: 'words', words } : { kind: 'moment', at };
    }
    case 'end-set': {
      const at = new Date((words.split(', ')[0] ?? '').replace(' ', 'T'));
      return Number.isNaN(at.getTime()) ? { kind: 'words', words } : { kind: 'moment', at };
    }
    case 'changed': {
      const named = new Set(words.split(', ').map((one) => (one === 'time zone' ? 'timeZone' : one)));
      return { kind: 'changed', what: changed.filter((one) => named.has(one)) };
    }
    default:
      return { kind: 'words', words };
  }
}
