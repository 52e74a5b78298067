import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import type { GroupGoalCard, GroupGoalPlan, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { newOp, useItems } from '../live';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import styles from './goals.module.css';
import { goalsOf } from './use-goals';

interface GroupGoalDialogProps {
  /** The goal that is said otherwise; a new one without. */
  readonly card: GroupGoalCard | undefined;
  readonly onClose: () => void;
}

interface Fields {
  readonly title: string;
  readonly about: string;
  readonly unit: string;
  readonly aim: string;
  readonly sources: readonly Topic[];
  /** Null: as the aim gives them, a quarter each. */
  readonly milestones: readonly StoneFields[] | null;
}

interface StoneFields {
  readonly id: string;
  readonly total: string;
  readonly words: string;
}

/** The server refuses more. */
const mostStones = 10;

const digits = '٠١٢٣٤٥٦٧٨٩';
const numberIn = (words: string) => Number(words.trim().replaceAll(/[٠-٩]/g, (digit) => String(digits.indexOf(digit))) || Number.NaN);

/** Setting a goal for the whole group, and choosing what feeds it. */
export default function GroupGoalDialog({ card, onClose }: GroupGoalDialogProps) {
  const text = useText();
  const { group } = useGroup();
  const goals = goalsOf(group);
  const ask = useAsk(goals);
  const begins = useMemo<Fields>(
    () => ({ title: card?.plan.title ?? '', about: card?.plan.about ?? '', unit: card?.plan.unit ?? '', aim: card ? String(card.plan.aim) : '', sources: card?.plan.sources ?? [],
      milestones: card?.plan.milestones.map(({ total, words }) => ({ id: String(total), total: String(total), words })) ?? null }),
    [card],
  );
  const kept = useKept<Fields>(`${goals}:${card?.id ?? 'new-together'}`, begins);
  const fields = kept.value;
  const change = (some: Partial<Fields>) => kept.set({ ...fields, ...some });

  function send() {
    const aim = numberIn(fields.aim);
    if (fields.title.trim() === '' || fields.unit.trim() === '') return text('goals.together.missing');
    if (!Number.isInteger(aim) || aim < 1 || aim > 100_000) return text('goals.together.aim.wrong');
    const stones = (fields.milestones ?? quarterStones(aim, text)).filter(({ total, words }) => total.trim() !== '' || words.trim() !== '');
    const milestones = stones.map(({ total, words }) => ({ total: numberIn(total), words: words.trim() }));
    if (milestones.some(({ total, words }) => !Number.isInteger(total) || total < 1 || total >= aim || words === '')) return text('goals.together.milestones.wrong');
    if (new Set(milestones.map(({ total }) => total)).size < milestones.length) return text('goals.together.milestones.wrong');
    const plan: GroupGoalPlan = {
      title: fields.title.trim(), about: fields.about.trim() || null, unit: fields.unit.trim(), aim, sources: fields.sources,
      milestones: milestones.toSorted((one, other) => one.total - other.total),
    };
    return ask(card === undefined ? { kind: 'addGroupGoal', plan } : { kind: 'changeGroupGoal', goal: card.id, plan, version: card.version });
  }

  function done(): void {
    kept.drop();
    toast(text('goals.saved'));
  }

  return (
    <AnsweredDialog title={text(card ? 'goals.together.change' : 'goals.together.new')} submit={text('goals.save')} onSubmit={send} onDone={done} onClose={onClose}>
      {kept.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <TextField label={text('goals.together.title')} hint={text('goals.together.title.hint')} value={fields.title} onChange={(title) => change({ title })} maxLength={120} />
          <TextField long label={text('goals.together.about')} value={fields.about} onChange={(about) => change({ about })} maxLength={1000} />
          <TextField label={text('goals.together.unit')} hint={text('goals.together.unit.hint')} value={fields.unit} onChange={(unit) => change({ unit })} maxLength={40} />
          <TextField inputMode="numeric" label={text('goals.together.aim')} value={fields.aim} onChange={(aim) => change({ aim })} maxLength={6} />
          <Stones aim={numberIn(fields.aim)} chosen={fields.milestones} onChange={(milestones) => change({ milestones })} />
          <Sources chosen={fields.sources} onChange={(sources) => change({ sources })} />
        </>
      )}
    </AnsweredDialog>
  );
}

/** Quarters of the way, where there are any: enough to be glad about. */
const quarters = (aim: number): readonly number[] => (aim >= 10 ? [Math.round(aim / 4), Math.round(aim / 2), Math.round((3 * aim) / 4)] : []);

const quarterStones = (aim: number, text: ReturnType<typeof useText>): readonly StoneFields[] =>
  quarters(aim).map((total) => ({ id: String(total), total: String(total), words: text('goals.together.milestone', { total, aim }) }));

interface StonesProps {
  readonly aim: number;
  readonly chosen: readonly StoneFields[] | null;
  readonly onChange: (stones: readonly StoneFields[]) => void;
}

/** What is worth a moment on the way: quarters until a facilitator says otherwise. */
function Stones({ aim, chosen, onChange }: StonesProps) {
  const text = useText();
  const stones = chosen ?? quarterStones(aim, text);
  const set = (id: string, some: Partial<StoneFields>) => onChange(stones.map((one) => (one.id === id ? { ...one, ...some } : one)));
  return (
    <fieldset className="stack">
      <legend>{text('goals.together.milestones')}</legend>
      <p className="muted small">{text('goals.together.milestones.hint')}</p>
      {stones.map(({ id, total, words }, place) => (
        <div key={id} role="group" aria-label={text('goals.milestone.number', { number: place + 1 })} className={styles.stoneFields}>
          <TextField inputMode="numeric" label={text('goals.together.milestone.at')} value={total} onChange={(value) => set(id, { total: value })} maxLength={6} />
          <TextField label={text('goals.together.milestone.words')} value={words} onChange={(value) => set(id, { words: value })} maxLength={120} />
          <Button look="quiet" icon={X} aria-label={text('goals.milestone.remove', { number: place + 1 })} onPress={() => onChange(stones.filter((one) => one.id !== id))} />
        </div>
      ))}
      {stones.length < mostStones && (
        <div className="row">
          <Button icon={Plus} onPress={() => onChange([...stones, { id: newOp(), total: '', words: '' }])}>
            {text('goals.milestone.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Sources({ chosen, onChange }: { readonly chosen: readonly Topic[]; readonly onChange: (sources: readonly Topic[]) => void }) {
  const text = useText();
  const { group } = useGroup();
  const challenges = useItems(group, 'challengeCard').map(({ challenge, title }) => ({ topic: challenge, title }));
  const boards = useItems(group, 'boardCard').map(({ board, title }) => ({ topic: board, title }));
  const all = [...challenges, ...boards];
  return (
    <fieldset className="stack">
      <legend>{text('goals.together.sources')}</legend>
      <p className="muted small">{text(all.length === 0 ? 'goals.together.sources.none' : 'goals.together.sources.hint')}</p>
      {all.map(({ topic, title }) => (
        <Checkbox key={topic} isSelected={chosen.includes(topic)} onChange={(isOn) => onChange(isOn ? [...chosen, topic] : chosen.filter((one) => one !== topic))}>
          <bdi>{title}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  );
}
