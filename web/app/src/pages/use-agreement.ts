import { useMemo } from 'react';
import type { Edition, SeatCard, Signature } from '../contracts';
import { useSeats } from '../journals/seats';
import { useItems } from '../live';
import { mayWrite } from '../roles';
import { changesBetween, type LineChange } from './changes';
import { usePageInHand } from './page-context';
import { partTexts, type TextAt } from './page-text';
import { useTextAt } from './use-text';

export interface AgreementInHand {
  /** The oldest first. */
  readonly editions: readonly Edition[];
  readonly latest: Edition | undefined;
  /** The text of the latest; undefined while it is on its way, null where something in it was hidden since. */
  readonly latestText: TextAt | null | undefined;
  readonly signatures: readonly Signature[];
  readonly mine: Signature | undefined;
  /** What is different on the page since the latest edition. */
  readonly since: readonly LineChange[];
  readonly signed: readonly SeatCard[];
  readonly missing: readonly SeatCard[];
}

/** The agreement's editions, who has signed the latest, and what is different on the page since. */
export function useAgreement(): AgreementInHand {
  const { page, me, text } = usePageInHand();
  const seats = useSeats();
  const editions = useItems(page, 'edition');
  const signatures = useItems(page, 'signature');
  const latest = editions.reduce<Edition | undefined>((last, one) => (one.number > (last?.number ?? 0) ? one : last), undefined);
  const latestText = useTextAt(page, latest?.version);
  const since = useMemo(() => whatChanged(latestText, text), [latestText, text]);
  const hasSigned = ({ person }: SeatCard) => signatures.some((one) => one.person === person && one.edition === latest?.number);
  const signing = seats.here.filter(({ role }) => mayWrite(role));
  return {
    editions,
    latest,
    latestText,
    signatures,
    mine: signatures.find(({ person }) => person === me),
    since,
    signed: signing.filter(hasSigned),
    missing: signing.filter((seat) => !hasSigned(seat)),
  };
}

/** Only what came and went; nothing where the one before is not known. */
export const whatChanged = (before: TextAt | null | undefined, after: TextAt | null | undefined): readonly LineChange[] =>
  before && after ? changesBetween(partTexts(before.doc), partTexts(after.doc)).filter(({ what }) => what !== 'same') : [];
