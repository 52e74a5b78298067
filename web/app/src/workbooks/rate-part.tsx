import { useState } from 'react';
import type { WorkRating, Worksheet } from '../contracts';
import { ScaleField } from '../forms';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { toast } from '../parts/toast-queue';
import { ratingField } from './scales';
import { useWorkbook } from './workbook-context';
import styles from './work.module.css';

const none: WorkRating = { quantity: null, quality: null, difficulty: null, clear: null, sense: null, helpful: null };
const marks = ['quantity', 'quality', 'difficulty', 'clear', 'helpful'] as const;

/** How it went, from 0 to 4 each (R3.1, R3.2); every one of them may stay unsaid. Effort is thanked for first (R7.1). */
export default function RatePart({ on, sheet }: { readonly on: string; readonly sheet: Worksheet }) {
  const text = useText();
  const { workbook, isOwner, isHeld } = useWorkbook();
  const act = useAct(workbook);
  const before = (isOwner ? sheet.rating : sheet.careRating) ?? none;
  const [rating, setRating] = useState(before);
  const [isOpen, setOpen] = useState(false);
  const asked = isOwner ? marks : (['quantity', 'quality'] as const);

  async function save(): Promise<void> {
    const outcome = await act({ kind: 'rateWork', task: sheet.task, on, rating });
    if (outcome.kind === 'rejected') return;
    toast(text('work.rate.thanks'));
    setOpen(false);
  }

  if (!isOpen)
    return (
      <div className={`${styles.section ?? ''} no-print`}>
        {isOwner && !isHeld && <p role="status">{text(`work.praise.${sheet.state === 'part' ? 'part' : 'done'}`)}</p>}
        <div className="row">
          <Button look="quiet" onPress={() => setOpen(true)}>
            {text(isOwner ? (sheet.rating === null ? 'work.rate' : 'work.rate.change') : 'work.rate.care')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles.formGrid} role="group" aria-label={text('work.rate')}>
      {asked.map((key) => (
        <ScaleField
          key={key}
          field={ratingField(key, text(`work.rate.${key}`), text(`work.rate.${key}.low`), text(`work.rate.${key}.high`))}
          value={rating[key]}
          onChange={(value) => setRating({ ...rating, [key]: value })}
        />
      ))}
      <div className="row">
        <Button look="primary" onPress={() => void save()}>
          {text('work.save')}
        </Button>
        <Button onPress={() => setOpen(false)}>{text('work.close')}</Button>
      </div>
    </div>
  );
}
