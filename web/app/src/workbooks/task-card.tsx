import { useMemo } from 'react';
import type { Topic, WorkbookTask } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { cardTold, useTemplateWords } from '../library/told';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { SizeWords } from './size-words';
import styles from './work.module.css';

const GoesWithMeasure = lazyPart<{ readonly measure: string; readonly group: Topic | undefined }>([], () => import('../measures/goes-with-measure'));
const GoesWithShown = lazyPart([], () => import('../library/goes-with-shown'));

interface TaskCardProps {
  readonly task: Pick<WorkbookTask, 'card'> & Partial<Pick<WorkbookTask, 'size'>>;
  /** The group in which its reader does it; undefined for whoever only reads. */
  readonly fillsIn?: Topic | undefined;
}

/** The card: what, how, why, with what, and how it is looked at. */
export function TaskCard({ task, fillsIn }: TaskCardProps) {
  const text = useText();
  const told = useTemplateWords();
  const { size } = task;
  const card = useMemo(() => cardTold(task.card, told), [task.card, told]);
  const { content } = card;
  return (
    <section className={`card ${styles.section ?? ''}`} data-part="card">
      <h2>{text('work.card')}</h2>
      <p>
        <UserText>{card.task}</UserText>
      </p>
      <h3>{text('work.steps')}</h3>
      <ol className={styles.steps}>
        {content.steps.map((step) => (
          <li key={step}>
            <UserText>{step}</UserText>
          </li>
        ))}
      </ol>
      {content.safety.length > 0 && (
        <Notice title={text('work.safety')}>
          {content.safety.map((line) => (
            <UserText key={line} as="block">
              {line}
            </UserText>
          ))}
        </Notice>
      )}
      {(content.reading !== null || content.exercise !== null) && (
        <GoesWithShown content={content} />
      )}
      {content.measure !== null && <GoesWithMeasure measure={content.measure} group={fillsIn} />}
      <dl className={styles.facts}>
        <Fact name={text('work.why')} words={content.purpose} />
        <Fact name={text('work.goal')} words={card.goal} />
        <Fact name={text('work.often')} words={content.frequency} />
        <Fact name={text('work.materials')} words={content.materials.join(', ')} />
        <Fact name={text('work.review')} words={card.review} />
        <Fact name={text('work.reads')} words={text(`work.reads.${content.sharing}`)} />
      </dl>
      <h3>{text('work.sizes')}</h3>
      <ul className={styles.steps}>
        {task.card.sizes.map((one) => (
          <li key={one.size}>
            {one.size === size ? <strong>{text(`work.size.${one.size}`)}</strong> : text(`work.size.${one.size}`)} · <SizeWords of={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <UserText>{words}</UserText>
      </dd>
    </div>
  );
}
