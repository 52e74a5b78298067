import { useState } from 'react';
import type { SeatCard } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { Letter } from '../journals/seat-avatar';
import { useAsk } from '../journals/use-act';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { useGroup } from './group-context';
import styles from './groups.module.css';

const colours = ['teal', 'clay', 'plum', 'rose', 'sky', 'moss', 'sand', 'slate'] as const;

/** One's own name and colour in this group. */
export function SeatDialog({ seat, onClose }: { readonly seat: SeatCard; readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const ask = useAsk(group);
  const [name, setName] = useState(seat.name);
  const [colour, setColour] = useState(seat.colour);
  const options = colours.map((id) => ({
    id,
    name: (
      <span className={styles.colour}>
        <Letter name={name} colour={id} size="small" />
        {text(`group.colour.${id}`)}
      </span>
    ),
  }));

  function save() {
    if (name.trim() === '') return text('group.seat.name.missing');
    return ask({ kind: 'chooseSeat', displayName: name.trim(), colour });
  }

  return (
    <AnsweredDialog title={text('group.seat.change')} submit={text('group.save')} onSubmit={save} onClose={onClose}>
      <TextField label={text('group.seat.name')} hint={text('group.seat.name.hint')} value={name} onChange={setName} maxLength={40} />
      <RadioGroup
        label={text('group.seat.colour')}
        layout="row"
        options={options}
        value={colours.find((one) => one === colour) ?? null}
        onChange={setColour}
      />
    </AnsweredDialog>
  );
}
