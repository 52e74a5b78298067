import { Ellipsis, SmilePlus } from 'lucide-react';
import { type ComponentProps } from 'react';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { Button } from '../parts/button';
import { useJournal } from './journal-context';

const LateDeedMenu = lazyPart([], () => import('./deed-menu'));
const LateReactMenu = lazyPart([], () => import('./react-menu'));
const LatePromptMenu = lazyPart([], () => import('./prompt-menu'));

// Menus come a moment after the words: their buttons keep the room until then.

export function DeedMenu(props: ComponentProps<typeof LateDeedMenu>) {
  if (props.deeds.length === 0) return null;
  return (
    <Meanwhile show={<Button look="quiet" icon={Ellipsis} aria-label={props.label} />}>
      <LateDeedMenu {...props} />
    </Meanwhile>
  );
}

export function ReactMenu(props: ComponentProps<typeof LateReactMenu>) {
  const { me, mayWrite } = useJournal();
  if (!mayWrite || !props.isShown || props.by === me) return null;
  return (
    <Meanwhile show={<Waiting />}>
      <LateReactMenu {...props} />
    </Meanwhile>
  );
}

function Waiting() {
  const text = useText();
  return (
    <Button look="quiet" icon={SmilePlus}>
      {text('journal.react')}
    </Button>
  );
}

export function PromptMenu(props: ComponentProps<typeof LatePromptMenu>) {
  const text = useText();
  return (
    <Meanwhile show={<Button look="quiet" icon={Ellipsis} aria-label={text('journal.prompt.more')} />}>
      <LatePromptMenu {...props} />
    </Meanwhile>
  );
}
