import { Trash2, UserPlus } from 'lucide-react';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { usePageInHand } from './page-context';
import { isBlankPart, type PartText, partTexts } from './page-text';
import styles from './pages.module.css';
import { linesOf } from './plain-page';

/** The parts of the page: who has one, and what may be taken away. */
export default function PartsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  const { page, sheet, me, isCare, mayWriteIn, text: now } = usePageInHand();
  const act = useAct(page);
  const parts = now === undefined ? [] : partTexts(now.doc);
  const isOpen = mayWriteIn(null);
  const without = sheet.hasOwnParts && isCare ? [...seats.members, ...seats.care].filter(({ person }) => parts.every(({ by }) => by !== person)) : [];

  function nameOf({ by }: PartText): string {
    if (by === null) return text('page.part.all');
    return by === me ? text('page.part.yours') : text('page.part.of', { name: names.one(by) });
  }

  const mayRemove = (part: PartText) =>
    isOpen && now !== undefined && parts.length > 1 && (part.by === me || (isCare && isBlankPart(now.doc, part.id)));

  async function remove(part: PartText): Promise<void> {
    if (now === undefined) return;
    const { version } = now;
    const outcome = await act({ kind: 'removePart', part: part.id });
    if (outcome.kind === 'rejected') return;
    toast(text('page.part.removed'), part.by === me ? { name: text('page.undo'), run: () => void bringBack(part.id, version) } : undefined);
  }

  /** An own part has the same id again, so that it can be what it was. */
  async function bringBack(part: string, version: number): Promise<void> {
    const outcome = await act({ kind: 'addPart', person: me });
    if (outcome.kind === 'accepted') await act({ kind: 'restorePart', part, version });
  }

  return (
    <Dialog title={text('page.parts')} isOpen onClose={onClose}>
      <p className="muted">{text(sheet.hasOwnParts ? 'page.parts.own' : 'page.parts.shared')}</p>
      <ul className={styles.points}>
        {parts.map((part) => (
          <li key={part.id} className={styles.point}>
            <span className={styles.pointWords}>
              <strong>{nameOf(part)}</strong>
              <span className={`muted small ${styles.beginning}`}>
                {linesOf(part).length === 0 ? text('page.part.empty') : <UserText>{linesOf(part)[0]?.slice(0, 80) ?? ''}</UserText>}
              </span>
            </span>
            {mayRemove(part) && (
              <Button look="quiet" icon={Trash2} aria-label={text('page.part.remove.of', { part: nameOf(part) })} onPress={() => void remove(part)}>
                {text('page.part.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOpen && without.length > 0 && (
        <>
          <h3>{text('page.parts.without')}</h3>
          <div className={styles.deeds}>
            {without.map(({ person }) => (
              <Button key={person} icon={UserPlus} onPress={() => void act({ kind: 'addPart', person })}>
                {person === me ? text('page.part.add.own') : text('page.part.add.for', { name: names.one(person) })}
              </Button>
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}
