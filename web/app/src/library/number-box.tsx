import { useState } from 'react';
import { TextField } from '../parts/text-field';

interface NumberBoxProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const read = (words: string): number | null => (words.trim() === '' || !Number.isFinite(Number(words.replace(',', '.'))) ? null : Number(words.replace(',', '.')));

/** A number, which may be unfinished while it is typed. */
export function NumberBox({ label, value, onChange }: NumberBoxProps) {
  const [words, setWords] = useState(value === null ? '' : String(value));
  const shown = read(words) === value ? words : value === null ? '' : String(value);
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={shown}
      maxLength={9}
      onChange={(next) => {
        setWords(next);
        onChange(read(next));
      }}
    />
  );
}
