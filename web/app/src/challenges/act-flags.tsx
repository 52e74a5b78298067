import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Act, FlagCard } from '../contracts';
import FlagList, { type Flagged } from '../flags/flag-list';
import { lazyPart } from '../lazy-page';
import { useItems, useLoadedUntil } from '../live';
import { deedsFor } from './acts';
import { useChallenge } from './challenge-context';

const ActDialogs = lazyPart([], () => import('./act-dialogs'));

/** What somebody asked the facilitators to look at, with the way there. */
export default function ActFlags() {
  const looker = useChallenge();
  const { challenge } = looker;
  const navigate = useNavigate();
  const flags = useItems(challenge, 'flagCard');
  const acts = useItems(challenge, 'act');
  const lessons = useItems(challenge, 'lesson');
  const [hiding, setHiding] = useState<Act>();
  const actOf = ({ item }: FlagCard) => acts.find(({ id }) => id === item);
  const lessonOf = ({ item }: FlagCard) => lessons.find(({ id }) => id === item);
  useLoadedUntil(challenge, 'acts', flags.every((flag) => actOf(flag) !== undefined || lessonOf(flag) !== undefined));

  function find(flag: FlagCard): Flagged | undefined {
    const act = actOf(flag);
    if (act !== undefined) return { by: act.by, words: act.words ?? '', mayHide: deedsFor(act, looker).includes('hide') };
    const lesson = lessonOf(flag);
    return lesson && { by: lesson.by, words: lesson.words, mayHide: false };
  }

  return (
    <>
      <FlagList topic={challenge} find={find} onGo={({ item }) => void navigate(`#${item}`)} onHide={(flag) => setHiding(actOf(flag))} />
      {hiding !== undefined && <ActDialogs asked="hide" act={hiding} onClose={() => setHiding(undefined)} />}
    </>
  );
}
