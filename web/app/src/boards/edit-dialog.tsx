import { useState } from 'react';
import type { TileContent } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';
import DrawDialog from './draw-dialog';
import { builtInOf } from './tile-words';
import type { SeenTile } from './unsent';
import WriteDialog, { longestWords } from './write-dialog';

interface EditDialogProps {
  readonly tile: SeenTile;
  readonly onSubmit: (content: TileContent) => void;
  readonly onClose: () => void;
}

/** Changes what is written or drawn on a tile, or what is said about its picture. */
export default function EditDialog({ tile: { content, place }, onSubmit, onClose }: EditDialogProps) {
  if (content.what === 'drawing') return <DrawDialog content={content} size={place} onSubmit={onSubmit} onClose={onClose} />;
  if (content.what === 'picture') return <AboutDialog content={content} onSubmit={onSubmit} onClose={onClose} />;
  return <WriteDialog what={content.what} content={content} onSubmit={onSubmit} onClose={onClose} />;
}

interface AboutDialogProps extends Omit<EditDialogProps, 'tile'> {
  readonly content: TileContent;
}

function AboutDialog({ content, onSubmit, onClose }: AboutDialogProps) {
  const text = useText();
  const [words, setWords] = useState(content.words ?? '');
  const isMissing = builtInOf(content.picture) === undefined && words.trim() === '';
  return (
    <Dialog
      title={text('board.edit')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={isMissing}
            onPress={() => {
              onSubmit({ ...content, words: words.trim() || null });
              onClose();
            }}
          >
            {text('board.save')}
          </Button>
          <Button onPress={onClose}>{text('board.cancel')}</Button>
        </>
      }
    >
      <TextField label={text('board.words.shows')} hint={text('board.words.shows.hint')} value={words} onChange={setWords} maxLength={longestWords.picture} />
    </Dialog>
  );
}
