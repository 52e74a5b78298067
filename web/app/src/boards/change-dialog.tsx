import { useState } from 'react';
import type { PictureReview } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { useLive } from '../live';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { useBoard } from './board-context';

/** What the board is called, what it is for, and when pictures reach the group. */
export default function ChangeDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { client } = useLive();
  const { board, sheet, title: before } = useBoard();
  const isOwn = sheet.owner !== null;
  const ask = useAsk(isOwn ? client : board);
  const [title, setTitle] = useState(before);
  const [about, setAbout] = useState(sheet.about ?? '');
  const [pictures, setPictures] = useState<PictureReview>(sheet.pictures);
  const save = () => {
    if (title.trim() === '') return text('board.new.missing');
    if (isOwn) return ask({ kind: 'renameOwnBoard', board, title: title.trim() });
    return ask({ kind: 'changeBoard', title: title.trim(), about: about.trim(), pictures, isClosed: null });
  };
  return (
    <AnsweredDialog title={text('board.change')} submit={text('board.save')} onSubmit={save} onClose={onClose}>
      <TextField label={text('board.name')} value={title} onChange={setTitle} maxLength={80} />
      {!isOwn && (
        <>
          <TextField long label={text('board.about')} value={about} onChange={setAbout} maxLength={1000} />
          <RadioGroup
            label={text('board.pictures')}
            value={pictures}
            onChange={setPictures}
            options={(['afterReview', 'atOnce'] as const).map((id) => ({ id, name: text(`board.pictures.${id}`) }))}
          />
        </>
      )}
    </AnsweredDialog>
  );
}
