import { Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { VisuallyHidden } from '../parts/visually-hidden';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';
import { useAsked } from './use-asked';

/** The two steps that a new group needs before its first member can write. Gone once both are done. */
export function GettingStarted() {
  const text = useText();
  const { group } = useGroup();
  const { ask, dialog } = useAsked();
  const hasJournal = useItems(group, 'journalCard').length > 0;
  const isInvited = useItems(group, 'invitation').length > 0;
  const members = useSeats().members.length;
  const hasPeople = useItems(group, 'applicant').length + members > 0;
  const isDone = hasJournal && (isInvited || hasPeople);
  return (
    <>
      {!isDone && (
        <Section title={text('group.begin')}>
          <ol className={styles.steps}>
            <Step isDone={hasJournal} words={text('group.begin.journal')} about={text('group.begin.journal.about')}>
              <Button look="primary" onPress={() => ask({ what: 'journal' })}>
                {text('group.journals.add')}
              </Button>
            </Step>
            <Step isDone={isInvited || hasPeople} words={text('group.begin.invite')} about={text('group.begin.invite.about')}>
              <Button look={hasJournal ? 'primary' : 'plain'} onPress={() => ask({ what: 'invite' })}>
                {text('group.invite')}
              </Button>
            </Step>
          </ol>
        </Section>
      )}
      {dialog}
    </>
  );
}

interface StepProps {
  readonly isDone: boolean;
  readonly words: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Step({ isDone, words, about, children }: StepProps) {
  const text = useText();
  return (
    <li className={styles.step}>
      <Icon of={isDone ? Check : Circle} />
      <div className={styles.lines}>
        <strong>
          {words}
          {isDone && <VisuallyHidden> {text('group.begin.done')}</VisuallyHidden>}
        </strong>
        {!isDone && <span className="muted">{about}</span>}
        {!isDone && <div className="row">{children}</div>}
      </div>
    </li>
  );
}
