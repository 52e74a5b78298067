import type { GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { levels, signed } from './gas';
import { goalsOf } from './use-goals';

interface Fields {
  readonly level: string | null;
  readonly words: string;
}

const nothing: Fields = { level: null, words: '' };

/** Saying where a goal is by now, by the words that were agreed on. */
export default function RateDialog({ card, onClose }: { readonly card: GoalCard; readonly onClose: () => void }) {
  const text = useText();
  const { group, me } = useGroup();
  const goals = goalsOf(group);
  const ask = useAsk(goals);
  const kept = useKept<Fields>(`${goals}:${card.id}:rate`, nothing);
  const { level, words } = kept.value;
  const options = levels.toReversed().map((one) => ({
    id: String(one),
    name: (
      <>
        <span dir="ltr">{signed(one)}</span> <bdi>{card.scale?.levels[one + 2] ?? ''}</bdi>
      </>
    ),
  }));
  const send = () => (level === null ? text('goals.rate.missing') : ask({ kind: 'rateGoal', goal: card.id, level: Number(level), words: words.trim() || null }));
  function done(): void {
    kept.drop();
    toast(text('goals.rate.done'));
  }
  return (
    <AnsweredDialog title={text('goals.rate')} submit={text('goals.save')} onSubmit={send} onDone={done} onClose={onClose}>
      <RadioGroup label={text(card.by === me ? 'goals.rate.where' : 'goals.rate.where.theirs')} options={options} value={level} onChange={(next) => kept.set({ level: next, words })} />
      <TextField long label={text('goals.rate.words')} value={words} onChange={(next) => kept.set({ level, words: next })} maxLength={300} />
    </AnsweredDialog>
  );
}
