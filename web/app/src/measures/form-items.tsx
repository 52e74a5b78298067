import { Rows3, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { RadioGroup } from '../parts/radio-group';
import type { Chosen } from './answers';
import { itemsOf, type Measure, type MeasureItem, optionsOf } from './catalogue';
import styles from './measures.module.css';

interface FormItemsProps {
  readonly measure: Measure;
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly onChoose: (item: string, value: Chosen) => void;
  readonly onHandIn: () => void;
}

/** The questions: one on a screen, or all on a page. */
export function FormItems({ measure, chosen, onChoose, onHandIn }: FormItemsProps) {
  const text = useText();
  const items = itemsOf(measure);
  const [isPage, setPage] = useState(false);
  const [at, setAt] = useState(() => Math.max(0, items.findIndex(({ key }) => !chosen.has(key))));
  const place = useRef<HTMLDivElement>(null);
  const go = (to: number) => {
    flushSync(() => setAt(to));
    place.current?.focus();
  };
  const shown = isPage ? items : items.slice(at, at + 1);
  const isLast = isPage || at === items.length - 1;
  return (
    <div className={styles.items}>
      <div className={styles.itemsHead}>
        <p lang="en" dir="ltr" className={styles.stem}>
          {measure.stem}
        </p>
        <Button look="quiet" icon={isPage ? Square : Rows3} onPress={() => setPage(!isPage)}>
          {text(isPage ? 'measures.form.steps' : 'measures.form.page')}
        </Button>
      </div>
      {!isPage && (
        <p className="muted small" aria-live="polite">
          {text('measures.form.place', { place: at + 1, count: items.length })}
        </p>
      )}
      <div ref={place} tabIndex={-1} className={styles.shown}>
        {shown.map((item) => (
          <Question key={item.key} measure={measure} item={item} value={chosen.get(item.key)} onChoose={(value) => onChoose(item.key, value)} />
        ))}
      </div>
      <div className="row">
        {!isPage && at > 0 && (
          <Button onPress={() => go(at - 1)}>
            {text('measures.form.back')}
          </Button>
        )}
        {isLast ? (
          <Button look="primary" onPress={onHandIn} isDisabled={chosen.size === 0}>
            {text('measures.form.handIn')}
          </Button>
        ) : (
          <Button look="primary" onPress={() => go(at + 1)}>
            {text('measures.form.next')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface QuestionProps {
  readonly measure: Measure;
  readonly item: MeasureItem;
  readonly value: Chosen | undefined;
  readonly onChoose: (value: Chosen) => void;
}

function Question({ measure, item, value, onChoose }: QuestionProps) {
  const text = useText();
  const options = [
    ...optionsOf(measure, item).map((option) => ({ id: String(option.value), name: <span lang="en" dir="ltr">{option.label}</span> })),
    { id: 'declined', name: text('measures.form.declined') },
  ];
  return (
    <RadioGroup
      label={
        <span lang="en" dir="ltr" className={styles.question}>
          {item.text}
        </span>
      }
      options={options}
      value={value === undefined ? null : String(value)}
      onChange={(id) => onChoose(id === 'declined' ? 'declined' : Number(id))}
    />
  );
}
