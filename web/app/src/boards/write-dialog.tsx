import { useState } from 'react';
import type { TileContent } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';
import { ColourChoice } from './colour-choice';

export const longestWords = { note: 1000, words: 200, frame: 80, picture: 200, drawing: 200 } as const;

interface WriteDialogProps {
  readonly what: 'note' | 'words' | 'frame';
  /** What is on it, where it is changed. */
  readonly content?: TileContent;
  readonly onSubmit: (content: TileContent) => void;
  readonly onClose: () => void;
}

/** A note, big words, or the title of a frame. */
export default function WriteDialog({ what, content, onSubmit, onClose }: WriteDialogProps) {
  const text = useText();
  const [words, setWords] = useState(content?.words ?? '');
  const [colour, setColour] = useState(content?.colour ?? (what === 'note' ? 'sand' : 'teal'));
  const [isMissing, setMissing] = useState(false);

  function submit(): void {
    if (words.trim() === '') return setMissing(true);
    onSubmit({ what, words: words.trim(), picture: null, strokes: [], colour, link: content?.link ?? null, ...(content?.goal && { goal: content.goal }) });
    onClose();
  }

  return (
    <Dialog
      title={text(content === undefined ? `board.add.${what}` : 'board.edit')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={submit}>
            {text(content === undefined ? 'board.add.submit' : 'board.save')}
          </Button>
          <Button onPress={onClose}>{text('board.cancel')}</Button>
        </>
      }
    >
      <TextField
        long={what !== 'frame'}
        label={text(`board.words.${what}`)}
        value={words}
        onChange={setWords}
        maxLength={longestWords[what]}
        problem={isMissing && words.trim() === '' ? text('board.words.missing') : undefined}
      />
      <ColourChoice value={colour} onChange={setColour} />
    </Dialog>
  );
}
