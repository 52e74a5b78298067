import { Flame, HandHeart, HeartHandshake, Lightbulb, type LucideIcon, Mountain, SmilePlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Act, Cheer } from '../contracts';
import { useText } from '../i18n';
import reactions from '../journals/reactions.module.css';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { usePending } from '../live';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';
import { byCheer, cheers, withUnsentCheers } from './cheers';

const icons: Readonly<Record<Cheer, LucideIcon>> = { brave: Mountain, warm: Flame, inspired: Lightbulb, withYou: HeartHandshake, thanks: HandHeart };

/** Cheers with the names of those who gave them, and giving one. Nothing is counted. */
export function ActCheers({ act }: { readonly act: Act }) {
  const text = useText();
  const names = useNames();
  const { challenge, me, mayTakePart } = useChallenge();
  const send = useAct(challenge);
  const [isChoosing, setChoosing] = useState(false);
  const all = withUnsentCheers(act.cheers, act.id, me, usePending(challenge));
  const mayCheer = mayTakePart && act.by !== me && act.hiddenFor === null;
  const given = byCheer(all);
  useSaid(act);
  const others = cheers.filter((cheer) => given.every((one) => one.cheer !== cheer));
  if (all.length === 0 && !mayCheer) return null;

  function set(cheer: Cheer, isOn: boolean): void {
    setChoosing(false);
    void send({ kind: 'cheerOn', act: act.id, cheer, isOn });
  }

  const chip = (cheer: Cheer, people: readonly string[]) => {
    const meaning = text(`challenge.cheer.${cheer}`);
    const words = (
      <>
        <Icon of={icons[cheer]} />
        {people.length === 0 ? meaning : text('challenge.cheer.by', { meaning, names: names.list(people, me) })}
      </>
    );
    return mayCheer ? (
      <ToggleButton key={cheer} isSelected={people.includes(me)} onChange={(isOn) => set(cheer, isOn)} className={reactions.chip}>
        {words}
      </ToggleButton>
    ) : (
      <span key={cheer} className={reactions.chip}>
        {words}
      </span>
    );
  };

  return (
    <div className={classNames(reactions.given, styles.cheers)}>
      {given.map(({ cheer, people }) => chip(cheer, people))}
      {mayCheer && others.length > 0 && (
        <Button look="quiet" icon={SmilePlus} aria-expanded={isChoosing} onPress={() => setChoosing(!isChoosing)}>
          {text('challenge.cheer')}
        </Button>
      )}
      {mayCheer && isChoosing && others.map((cheer) => chip(cheer, []))}
    </div>
  );
}

/** Tells its maker, politely, when somebody cheers while the page is open. */
function useSaid({ by, cheers: given }: Act): void {
  const text = useText();
  const names = useNames();
  const { me } = useChallenge();
  const known = useRef(given);
  useEffect(() => {
    const before = known.current;
    known.current = given;
    if (by !== me) return;
    for (const { person, cheer } of given) {
      if (before.some((one) => one.person === person && one.cheer === cheer)) continue;
      announce(text('challenge.cheer.by', { meaning: text(`challenge.cheer.${cheer}`), names: names.one(person) }));
    }
  }, [by, given, me, names, text]);
}
