import { Eraser, PencilLine, PencilOff } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { useAct, useAsk } from '../journals/use-act';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { WordsDialog } from '../writing/words-dialog';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';
import TakeOutDialog from './take-out-dialog';

/** Who writes here, and who is asked not to for now. */
export default function WritersDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  const { page } = usePageInHand();
  const act = useAct(page);
  const out = useItems(page, 'lockedOut');
  const [asked, setAsked] = useState<string>();
  const [goes, setGoes] = useState<string>();
  if (asked !== undefined) return <OutDialog person={asked} onClose={() => setAsked(undefined)} />;
  if (goes !== undefined) return <TakeOutDialog person={goes} onClose={() => setGoes(undefined)} />;

  async function letIn(person: string): Promise<void> {
    const outcome = await act({ kind: 'letIn', person });
    if (outcome.kind === 'accepted') toast(text('page.letIn.done', { name: names.one(person) }));
  }

  return (
    <Dialog title={text('page.writers')} isOpen onClose={onClose}>
      <p className="muted">{text('page.writers.about')}</p>
      {seats.members.length === 0 && <p>{text('page.writers.none')}</p>}
      <ul className={styles.points}>
        {seats.members.map(({ person, name }) => {
          const reason = out.find((one) => one.person === person)?.reason;
          return (
            <li key={person} className={styles.point}>
              <span className={styles.pointWords}>
                <strong>
                  <UserText>{name}</UserText>
                </strong>
                {reason !== undefined && (
                  <span className="muted small">
                    {text('page.writers.out')} <UserText>{reason}</UserText>
                  </span>
                )}
              </span>
              {reason === undefined ? (
                <Button look="quiet" icon={PencilOff} aria-label={text('page.keepOut.of', { name })} onPress={() => setAsked(person)}>
                  {text('page.keepOut')}
                </Button>
              ) : (
                <Button icon={PencilLine} aria-label={text('page.letIn.of', { name })} onPress={() => void letIn(person)}>
                  {text('page.letIn')}
                </Button>
              )}
              <Button look="quiet" icon={Eraser} aria-label={text('page.takeOut.of', { name })} onPress={() => setGoes(person)}>
                {text('page.takeOut.short')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

function OutDialog({ person, onClose }: { readonly person: string; readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const { page } = usePageInHand();
  const ask = useAsk(page);
  const name = names.one(person);
  return (
    <WordsDialog
      draftKey={`${page}:out:${person}`}
      title={text('page.keepOut.title', { name })}
      submit={text('page.keepOut.submit')}
      label={text('page.reason')}
      most={1000}
      missing={text('page.reason.missing')}
      onSend={(reason) => ask({ kind: 'lockOut', person, reason })}
      onDone={() => toast(text('page.keepOut.done'))}
      onClose={onClose}
    >
      <p>{text('page.keepOut.about', { name })}</p>
    </WordsDialog>
  );
}
