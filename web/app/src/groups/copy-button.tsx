import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useItems, useLive } from '../live';
import { Button } from '../parts/button';
import { toast } from '../parts/toast-queue';
import { idOf, practiceOf, topicOf } from '../paths';
import { useGroup } from './group-context';
import { copyOf, hand } from './save-copy';

interface CopyButtonProps {
  /** What the file is called. */
  readonly name: string;
  readonly topics: readonly Topic[];
}

/** Saves a copy of all that the person may see in these places. */
export function CopyButton({ name, topics }: CopyButtonProps) {
  const text = useText();
  const live = useLive();
  const [isSaving, setSaving] = useState(false);
  async function save(): Promise<void> {
    setSaving(true);
    hand(name, await copyOf(live, topics));
    setSaving(false);
    toast(text('group.copy.done'));
  }
  return (
    <Button icon={Download} isPending={isSaving} onPress={() => void save()}>
      {text('group.copy')}
    </Button>
  );
}

/** The same for the group that is open, with what is the person's own in it. */
export function GroupCopyButton() {
  const { group, card } = useGroup();
  const { client } = useLive();
  const own = useItems(client, 'ownPlace').filter((place) => place.group === group).map(({ place }) => place);
  const journals = useItems(group, 'journalCard').map(({ journal }) => journal);
  const challenges = useItems(group, 'challengeCard').map(({ challenge }) => challenge);
  const pages = useItems(group, 'pageCard').map(({ page }) => page);
  const boards = useItems(group, 'boardCard').map(({ board }) => board);
  const same = (['goals', 'assignments', 'suggestions'] as const).map((kind) => topicOf(kind, practiceOf(group), idOf(group)));
  return <CopyButton name={card.name} topics={[group, ...journals, ...challenges, ...pages, ...boards, ...same, ...own]} />;
}
