import { Check, EyeOff } from 'lucide-react';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Prompt } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { useJournal } from './journal-context';
import { PromptMenu } from './menus';
import styles from './prompt-card.module.css';
import { useNow } from './use-now';

interface PromptCardProps {
  readonly prompt: Prompt;
  /** This person wrote to it. */
  readonly isAnswered: boolean;
  /** The one that is asked before others. */
  readonly isFirst: boolean;
  /** Absent where this person cannot write. */
  readonly onAnswer?: () => void;
}

/** A prompt that can be answered now. */
export function PromptCard({ prompt, isAnswered, isFirst, onAnswer }: PromptCardProps) {
  const text = useText();
  const intl = useIntl();
  const id = useId();
  const { isCare } = useJournal();
  const isAhead = new Date(prompt.from) > useNow();
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const label = isAhead
    ? text('journal.prompt.from', { day: intl.formatDate(prompt.from, day) })
    : text('journal.prompt.until', { day: intl.formatDate(prompt.until, day) });
  return (
    <section aria-labelledby={id} className={styles.prompt}>
      <div className={styles.top}>
        <h2 id={id} className={styles.label}>
          {label}
        </h2>
        {isCare && (
          <PromptMenu prompt={prompt} />
        )}
      </div>
      <div className={styles.words}>
        <UserText as="block">{prompt.words}</UserText>
      </div>
      <Openness prompt={prompt} isAnswered={isAnswered} />
      {onAnswer && !isAhead && (
        <div className="row">
          <Button look={isFirst && !isAnswered ? 'primary' : 'plain'} onPress={onAnswer}>
            {isAnswered ? text('journal.prompt.again') : text('journal.prompt.answer')}
          </Button>
          {prompt.answered > 0 && <span className="small">{text('journal.prompt.answered', { count: prompt.answered })}</span>}
        </div>
      )}
    </section>
  );
}

/** For prompts whose answers open after one's own. */
function Openness({ prompt, isAnswered }: Pick<PromptCardProps, 'prompt' | 'isAnswered'>) {
  const text = useText();
  const { isCare, takesPart } = useJournal();
  if (!prompt.isSeeAfter) return null;
  const words = isCare || !takesPart ? 'journal.prompt.seeAfter.care' : isAnswered ? 'journal.prompt.seeAfter.open' : 'journal.prompt.seeAfter.closed';
  return (
    <p className={styles.closed}>
      <Icon of={isAnswered ? Check : EyeOff} />
      {text(words)}
    </p>
  );
}
