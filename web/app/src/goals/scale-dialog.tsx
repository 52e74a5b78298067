import { useMemo } from 'react';
import type { GasRaters, GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { levelKey, levels, levelsProblem, signed } from './gas';
import { goalsOf } from './use-goals';

interface Fields {
  readonly levels: readonly string[];
  readonly weight: number;
  readonly start: number;
  readonly raters: GasRaters;
}

/** Writing the five levels of a goal, all of them before anybody rates. The expected one comes first: the others are said from it. */
export default function ScaleDialog({ card, onClose }: { readonly card: GoalCard; readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const goals = goalsOf(group);
  const ask = useAsk(goals);
  const begins = useMemo<Fields>(() => card.scale ?? { levels: ['', '', '', '', ''], weight: 1, start: -2, raters: 'both' }, [card.scale]);
  const kept = useKept<Fields>(`${goals}:${card.id}:scale`, begins);
  const fields = kept.value;
  const change = (some: Partial<Fields>) => kept.set({ ...fields, ...some });

  function send() {
    const problem = levelsProblem(fields.levels);
    if (problem !== undefined) return text(`goals.levels.${problem}`);
    return ask({ kind: 'writeScale', goal: card.id, scale: { ...fields, levels: fields.levels.map((words) => words.trim()) } });
  }

  function done(): void {
    kept.drop();
    toast(text('goals.saved'));
  }

  return (
    <AnsweredDialog title={text('goals.scale')} submit={text('goals.save')} onSubmit={send} onDone={done} onClose={onClose}>
      <p>{text('goals.scale.about')}</p>
      <p className="muted">{text('goals.scale.rules')}</p>
      {kept.isLoading ? (
        <Skeleton lines={8} />
      ) : (
        <>
          {[0, ...levels.filter((level) => level !== 0)].map((level) => (
            <TextField
              key={level}
              long
              label={
                <>
                  <span dir="ltr">{signed(level)}</span> {text(`goals.level.${levelKey(level)}`)}
                </>
              }
              hint={level === 0 ? text('goals.level.expected.hint') : level === -2 ? text('goals.level.muchLess.hint') : undefined}
              value={fields.levels[level + 2] ?? ''}
              onChange={(words) => change({ levels: fields.levels.map((one, place) => (place === level + 2 ? words : one)) })}
              maxLength={200}
            />
          ))}
          <RadioGroup
            layout="row"
            label={text('goals.start')}
            options={[-2, -1, 0].map((level) => ({ id: String(level), name: <span dir="ltr">{signed(level)}</span> }))}
            value={String(fields.start)}
            onChange={(start) => change({ start: Number(start) })}
          />
          <RadioGroup
            layout="row"
            label={text('goals.weight')}
            hint={text('goals.weight.hint')}
            options={[1, 2, 3, 4].map((weight) => ({ id: String(weight), name: String(weight) }))}
            value={String(fields.weight)}
            onChange={(weight) => change({ weight: Number(weight) })}
          />
          <RadioGroup
            label={text('goals.raters')}
            options={(['member', 'facilitator', 'both'] as const).map((id) => ({ id, name: text(`goals.raters.${id}`) }))}
            value={fields.raters}
            onChange={(raters) => change({ raters })}
          />
        </>
      )}
    </AnsweredDialog>
  );
}
