import { useState } from 'react';
import { dayAt } from '../challenges/days';
import type { ProgrammeRun, ProgrammeWalk } from '../contracts';
import { AnsweredForm } from '../groups/answered-form';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useSentence } from '../refusals/use-sentence';
import { assignmentsOf } from '../workbooks/use-workbook';

interface AddDialogProps {
  readonly run: ProgrammeRun;
  readonly walks: readonly ProgrammeWalk[];
  readonly onClose: () => void;
}

/** More members for a programme that goes on, each with a first day of their own. */
export function AddDialog({ run, walks, onClose }: AddDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const { group } = useGroup();
  const ask = useAsk(assignmentsOf(group));
  const today = dayAt(useNow(), run.times.timeZone);
  const isIn = (person: string) => walks.some((walk) => walk.person === person && walk.state !== 'ended');
  const others = useSeats().members.filter(({ person }) => !isIn(person));
  const [people, setPeople] = useState<readonly string[]>([]);
  const [startsOn, setStartsOn] = useState(today);
  const add = () =>
    people.length === 0
      ? sentence({ kind: 'rejected', code: 'work-nobody', sentence: 'Choose at least one member of the group to give it to.' })
      : ask({ kind: 'addToProgramme', run: run.run, people, startsOn });
  return (
    <Dialog isOpen title={text('programme.run.add.title')} onClose={onClose}>
      {others.length === 0 ? (
        <p>{text('programme.run.add.none')}</p>
      ) : (
        <AnsweredForm
          isPrimary
          submit={text('programme.run.add')}
          onSubmit={add}
          onDone={() => {
            toast(text('programme.run.added'));
            onClose();
          }}
        >
          {others.map(({ person, name }) => (
            <Checkbox key={person} isSelected={people.includes(person)} onChange={(isOn) => setPeople(isOn ? [...people, person] : people.filter((one) => one !== person))}>
              <UserText>{name}</UserText>
            </Checkbox>
          ))}
          <TextField type="date" label={text('programme.startsOn')} value={startsOn} onChange={setStartsOn} />
        </AnsweredForm>
      )}
    </Dialog>
  );
}
