import { Send } from 'lucide-react';
import { useState } from 'react';
import type { Topic } from '../contracts';
import { lazyPart } from '../lazy-page';
import { Button, ButtonLink } from '../parts/button';
import { useMyGroups } from './use-my-groups';

const GiveDialog = lazyPart([], () => import('./give-dialog'));

interface GiveButtonProps {
  readonly label: string;
  /** What is heard, where several of them stand on a page. */
  readonly name?: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly to: (group: Topic) => string;
}

/** The way to giving something: straight on where there is one group, else to the question which. Nothing for who has none. */
export function GiveButton({ label, name, look = 'plain', to }: GiveButtonProps) {
  const groups = useMyGroups();
  const [isAsking, setAsking] = useState(false);
  const [first] = groups;
  const named = name === undefined ? {} : { 'aria-label': name };
  if (first === undefined) return null;
  if (groups.length === 1)
    return (
      <ButtonLink look={look} icon={Send} href={to(first.group)} {...named}>
        {label}
      </ButtonLink>
    );
  return (
    <>
      <Button look={look} icon={Send} onPress={() => setAsking(true)} {...named}>
        {label}
      </Button>
      {isAsking && <GiveDialog title={name ?? label} to={to} onClose={() => setAsking(false)} />}
    </>
  );
}
