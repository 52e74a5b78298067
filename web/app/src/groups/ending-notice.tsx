import { useState } from 'react';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { Button, ButtonLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { GroupCopyButton } from './copy-button';
import { useEndingWords } from './ending-words';
import { useGroup } from './group-context';

const ReopenDialog = lazyPart([], () => import('./reopen-dialog'));

/** That the group comes to its end, or has: until when what can be done, and how to keep a copy. */
export default function EndingNotice() {
  const text = useText();
  const words = useEndingWords();
  const { group, card, isFacilitator, isCare } = useGroup();
  const [isAsked, setAsked] = useState(false);
  const { ending } = card;
  if (ending === null) return null;
  return (
    <Notice title={text(ending.hasEnded ? 'group.ending.over.title' : 'group.ending.set.title')}>
      <div className="stack">
        <p>{words(ending, card.timeZone)}</p>
        {ending.words !== null && <UserText as="block">{ending.words}</UserText>}
        {!isCare && <p>{text('group.ending.own')}</p>}
        <div className="row no-print">
          <GroupCopyButton />
          {!isCare && ending.hasEnded && <ButtonLink href={paths.kept(group)}>{text('group.kept.mine')}</ButtonLink>}
          {isFacilitator && !ending.isShut && <Button onPress={() => setAsked(true)}>{text('group.reopen')}</Button>}
        </div>
      </div>
      {isAsked && <ReopenDialog onClose={() => setAsked(false)} />}
    </Notice>
  );
}
