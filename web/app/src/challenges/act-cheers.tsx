import { Flame, HandHeart, HeartHandshake, Lightbulb, type LucideIcon, Mountain, SmilePlus } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Act, Cheer } from '../contracts';
import { useText } from '../i18n';
import reactions from '../journals/reactions.module.css';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { usePending } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Menu, MenuItem } from '../parts/menu';
import { useChallenge } from './challenge-context';
import { byCheer, cheers, withUnsentCheers } from './cheers';

const icons: Readonly<Record<Cheer, LucideIcon>> = { brave: Mountain, warm: Flame, inspired: Lightbulb, withYou: HeartHandshake, thanks: HandHeart };

/** Cheers with the names of those who gave them, and giving one. Nothing is counted. */
export function ActCheers({ act }: { readonly act: Act }) {
  const text = useText();
  const names = useNames();
  const { challenge, me, mayTakePart } = useChallenge();
  const send = useAct(challenge);
  const all = withUnsentCheers(act.cheers, act.id, me, usePending(challenge));
  const mine = new Set(all.filter(({ person }) => person === me).map(({ cheer }) => cheer));
  const mayCheer = mayTakePart && act.by !== me && act.hiddenFor === null;
  const set = (cheer: Cheer, isOn: boolean) => void send({ kind: 'cheerOn', act: act.id, cheer, isOn });
  if (all.length === 0 && !mayCheer) return null;
  return (
    <div className={reactions.given}>
      {byCheer(all).map(({ cheer, people }) => {
        const words = (
          <>
            <Icon of={icons[cheer]} />
            {text('challenge.cheer.by', { meaning: text(`challenge.cheer.${cheer}`), names: names.list(people, me) })}
          </>
        );
        return mayCheer ? (
          <ToggleButton key={cheer} isSelected={mine.has(cheer)} onChange={(isOn) => set(cheer, isOn)} className={reactions.chip}>
            {words}
          </ToggleButton>
        ) : (
          <span key={cheer} className={reactions.chip}>
            {words}
          </span>
        );
      })}
      {mayCheer && (
        <Menu
          label={text('challenge.cheer')}
          trigger={
            <Button look="quiet" icon={SmilePlus}>
              {text('challenge.cheer')}
            </Button>
          }
        >
          {cheers.map((cheer) => (
            <MenuItem
              key={cheer}
              icon={icons[cheer]}
              name={mine.has(cheer) ? text('challenge.cheer.takeBack', { meaning: text(`challenge.cheer.${cheer}`) }) : text(`challenge.cheer.${cheer}`)}
              onAction={() => set(cheer, !mine.has(cheer))}
            />
          ))}
        </Menu>
      )}
    </div>
  );
}
