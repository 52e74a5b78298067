import { Flame, HandHeart, HeartHandshake, Lightbulb, type LucideIcon, Mountain, SmilePlus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Act, Cheer } from '../contracts';
import { useText } from '../i18n';
import reactions from '../journals/reactions.module.css';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { usePending } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useChallenge } from './challenge-context';
import { byCheer, withUnsentCheers } from './cheers';

const CheerMenu = lazy(() => import('./cheer-menu'));

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
        <Suspense fallback={<Waiting />}>
          <CheerMenu mine={mine} icons={icons} onCheer={set} />
        </Suspense>
      )}
    </div>
  );
}

/** The menu comes a moment after the words: its button keeps the room until then. */
function Waiting() {
  const text = useText();
  return (
    <Button look="quiet" icon={SmilePlus}>
      {text('challenge.cheer')}
    </Button>
  );
}
