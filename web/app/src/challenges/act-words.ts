import type { Act, ActSharing, ActWords } from '../contracts';
import type { MessageId } from '../messages';
import type { Day } from './days';

/** The most that an act's fields hold; the server refuses more. */
export const actLimits = { words: 1000, feared: 500, happened: 500 } as const;

export const sharings = ['act', 'count', 'nothing'] as const satisfies readonly ActSharing[];

/** An act as the fields hold it. */
export interface ActFields {
  /** Empty: today, whatever day that is when it is sent. */
  readonly on: Day | '';
  readonly words: string;
  readonly feared: string;
  readonly happened: string;
  readonly hasSuds: boolean;
  readonly sudsBefore: number;
  readonly sudsAfter: number;
  readonly sharing: ActSharing;
  readonly isForCare: boolean;
}

const middle = 50;

export const noAct = (sharing: ActSharing): ActFields => ({
  on: '',
  words: '',
  feared: '',
  happened: '',
  hasSuds: false,
  sudsBefore: middle,
  sudsAfter: middle,
  sharing,
  isForCare: false,
});

/** An act that can be changed or taken elsewhere. */
export const fieldsOf = (act: ActWords | Act): ActFields => ({
  on: act.on,
  words: act.words ?? '',
  feared: act.feared ?? '',
  happened: act.happened ?? '',
  hasSuds: act.sudsBefore !== null,
  sudsBefore: act.sudsBefore ?? middle,
  sudsAfter: act.sudsAfter ?? middle,
  sharing: act.sharing,
  isForCare: act.isForCare,
});

export function actOf(fields: ActFields, today: Day): ActWords {
  const { on, words, feared, happened, hasSuds, sudsBefore, sudsAfter, sharing, isForCare } = fields;
  return {
    on: on || today,
    words: words.trim() || null,
    feared: feared.trim() || null,
    happened: happened.trim() || null,
    sudsBefore: hasSuds ? sudsBefore : null,
    sudsAfter: hasSuds ? sudsAfter : null,
    sharing,
    isForCare,
  };
}

/** What is still missing. Words are needed only where the group is to read them. */
export const problemWith = ({ sharing, words }: ActFields): MessageId | undefined =>
  sharing === 'act' && words.trim() === '' ? 'challenge.act.words.missing' : undefined;
