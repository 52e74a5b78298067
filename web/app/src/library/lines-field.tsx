import { useState } from 'react';
import { TextField, type TextFieldProps } from '../parts/text-field';

interface LinesFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'long'> {
  readonly lines: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
}

const read = (words: string): readonly string[] => words.split('\n').map((line) => line.trim()).filter((line) => line !== '');

const isSame = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((line, place) => line === other[place]);

/** Several lines of a list, one below the other. An empty line is nothing, but may stand while it is typed. */
export function LinesField({ lines, onLines, ...rest }: LinesFieldProps) {
  const [words, setWords] = useState(() => lines.join('\n'));
  const shown = isSame(read(words), lines) ? words : lines.join('\n');
  return (
    <TextField
      {...rest}
      long
      value={shown}
      onChange={(next) => {
        setWords(next);
        onLines(read(next));
      }}
    />
  );
}
