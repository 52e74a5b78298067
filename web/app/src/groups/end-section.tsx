import { useState } from 'react';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { GroupCopyButton } from './copy-button';
import { useEndingWords } from './ending-words';
import { useGroup } from './group-context';
import { Section } from './section';

const EndDialog = lazyPart([], () => import('./end-dialog'));
const ReopenDialog = lazyPart([], () => import('./reopen-dialog'));

/** Bringing the group to its end, for its facilitator. */
export default function EndSection() {
  const text = useText();
  const words = useEndingWords();
  const { card, isFacilitator } = useGroup();
  const [asked, setAsked] = useState<'end' | 'reopen'>();
  if (!isFacilitator) return null;
  const { ending } = card;
  return (
    <Section title={text('group.end')}>
      <p className="muted">{ending === null ? text('group.end.about') : words(ending, card.timeZone)}</p>
      <div className="row">
        <GroupCopyButton />
        {ending?.hasEnded !== true && <Button onPress={() => setAsked('end')}>{text(ending === null ? 'group.end.set' : 'group.end.change')}</Button>}
        {ending !== null && !ending.isShut && <Button onPress={() => setAsked('reopen')}>{text('group.reopen')}</Button>}
      </div>
        {asked === 'end' && <EndDialog onClose={() => setAsked(undefined)} />}
        {asked === 'reopen' && <ReopenDialog onClose={() => setAsked(undefined)} />}
    </Section>
  );
}
