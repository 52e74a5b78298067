import { Plus, UserPlus } from 'lucide-react';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { usePageInHand } from './page-context';
import { partTexts } from './page-text';
import styles from './pages.module.css';

/** Where a part of one's own is missing, and more room for everybody. */
export function PartsBelow() {
  const text = useText();
  const { page, sheet, me, isCare, mayWriteIn, text: now } = usePageInHand();
  const act = useAct(page);
  const seats = useSeats();
  if (now === undefined || !mayWriteIn(me)) return null;
  const parts = partTexts(now.doc);
  const isMember = seats.members.some(({ person }) => person === me);
  const isMissing = sheet.hasOwnParts && isMember && parts.every(({ by }) => by !== me);
  if (!isMissing && !isCare) return null;
  return (
    <div className={styles.deeds}>
      {isMissing && (
        <Button look="primary" icon={UserPlus} onPress={() => void act({ kind: 'addPart', person: me })}>
          {text('page.part.add.own')}
        </Button>
      )}
      {isCare && (
        <Button icon={Plus} onPress={() => void act({ kind: 'addPart', person: null })}>
          {text('page.part.add.all')}
        </Button>
      )}
    </div>
  );
}
