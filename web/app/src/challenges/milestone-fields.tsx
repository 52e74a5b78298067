import { Plus, X } from 'lucide-react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { planLimits } from './plan-fields';
import type { PlanPartProps } from './plan-parts';
import styles from './plan.module.css';

/** What the group wants to reach together. */
export function MilestoneFields({ fields: { milestones }, problems, onChange }: PlanPartProps) {
  const text = useText();
  const change = (place: number, part: Partial<(typeof milestones)[number]>) =>
    onChange({ milestones: milestones.map((one, other) => (other === place ? { ...one, ...part } : one)) });
  return (
    <>
      <p className="muted">{text('challenge.plan.milestones.about')}</p>
      {milestones.map(({ total, words }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- they have nothing else to be told apart by while they are typed
        <div key={place} role="group" aria-label={text('challenge.plan.milestone', { number: place + 1 })} className={styles.milestone}>
          <TextField inputMode="numeric" label={text('challenge.plan.milestone.total')} value={total} onChange={(next) => change(place, { total: next })} maxLength={7} />
          <TextField label={text('challenge.plan.milestone.words')} value={words} onChange={(next) => change(place, { words: next })} maxLength={planLimits.milestone} />
          <Button
            look="quiet"
            icon={X}
            aria-label={text('challenge.plan.milestone.remove', { number: place + 1 })}
            onPress={() => onChange({ milestones: milestones.filter((_, other) => other !== place) })}
          />
        </div>
      ))}
      <div role="alert">{problems.milestones && <Notice tone="notice">{text(problems.milestones)}</Notice>}</div>
      {milestones.length < planLimits.milestones && (
        <div className="row">
          <Button icon={Plus} onPress={() => onChange({ milestones: [...milestones, { total: '', words: '' }] })}>
            {text('challenge.plan.milestone.add')}
          </Button>
        </div>
      )}
    </>
  );
}
