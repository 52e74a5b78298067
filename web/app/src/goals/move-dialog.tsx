import { useState } from 'react';
import type { GoalCard, GoalState } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { goalsOf } from './use-goals';

const states: readonly GoalState[] = ['active', 'paused', 'reached', 'changed', 'letGo'];

/** Saying where a goal is. Each answer is as good as any other. */
export default function MoveDialog({ card, onClose }: { readonly card: GoalCard; readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const goals = goalsOf(group);
  const ask = useAsk(goals);
  const [begins] = useState(() => ({ words: card.stateWords ?? '' }));
  const kept = useKept(`${goals}:${card.id}:move`, begins);
  const [state, setState] = useState(card.state);
  const options = states.map((id) => ({ id, name: text(`goals.state.${id}`), hint: text(`goals.state.${id}.hint`) }));
  function done(): void {
    kept.drop();
    toast(text(`goals.state.${state}.done`));
  }
  return (
    <AnsweredDialog
      title={text('goals.move')}
      submit={text('goals.save')}
      onSubmit={() => ask({ kind: 'moveGoal', goal: card.id, state, words: kept.value.words.trim() || null })}
      onDone={done}
      onClose={onClose}
    >
      <RadioGroup label={text('goals.move.where')} options={options} value={state} onChange={setState} />
      <TextField long label={text('goals.move.words')} hint={text('goals.move.words.hint')} value={kept.value.words} onChange={(words) => kept.set({ words })} maxLength={600} />
    </AnsweredDialog>
  );
}
