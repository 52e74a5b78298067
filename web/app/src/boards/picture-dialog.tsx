import { useState } from 'react';
import type { TileContent } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { pictures } from './pictures';
import { type NoPicture, type Sent, sendPicture, smaller } from './send-picture';
import { builtInId } from './tile-words';

interface PictureDialogProps {
  /** What is on the tile, where its picture is changed. */
  readonly content?: TileContent;
  readonly onSubmit: (content: TileContent) => void;
  readonly onClose: () => void;
}

/** One of the drawings that are here, or a picture of one's own. */
export default function PictureDialog({ content, onSubmit, onClose }: PictureDialogProps) {
  const text = useText();
  const { sheet, isCare } = useBoard();
  const [share, setShare] = useState<number>();
  const [sent, setSent] = useState<Sent>();
  const [problem, setProblem] = useState<NoPicture>();
  const [words, setWords] = useState('');
  const waits = sheet.group !== null && sheet.pictures === 'afterReview' && !isCare;

  function add(picture: string, shows: string | null): void {
    onSubmit({ what: 'picture', words: shows, picture, strokes: [], colour: content?.colour ?? 'paper', link: content?.link ?? null, ...(content?.goal && { goal: content.goal }) });
    onClose();
  }

  async function bring(file: File): Promise<void> {
    setProblem(undefined);
    setSent(undefined);
    setShare(0);
    const made = await smaller(file);
    const answer = typeof made === 'string' ? made : await sendPicture(made, setShare);
    setShare(undefined);
    if (typeof answer === 'string') setProblem(answer);
    else setSent(answer);
  }

  const actions = sent && (
    <>
      <Button look="primary" isDisabled={words.trim() === ''} onPress={() => add(sent.id, words.trim())}>
        {text(content === undefined ? 'board.add.submit' : 'board.save')}
      </Button>
      <Button onPress={onClose}>{text('board.cancel')}</Button>
    </>
  );
  return (
    <Dialog title={text(content === undefined ? 'board.add.picture' : 'board.picture.another')} isOpen onClose={onClose} actions={actions}>
      <section className={styles.bring}>
        <label className={styles.file}>
          <span>{text('board.picture.own')}</span>
          <input
            type="file"
            accept="image/*"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file !== undefined) void bring(file);
            }}
          />
        </label>
        <p className="muted small">{text(waits ? 'board.picture.own.waits' : 'board.picture.own.hint')}</p>
        <div role="status">
          {share !== undefined && (
            <label className={styles.file}>
              <span>{text('board.picture.sending')}</span>
              <progress value={share} max={1} />
            </label>
          )}
          {sent && <p>{text('board.picture.sent')}</p>}
        </div>
        <div role="alert">{problem !== undefined && <Notice tone="notice">{text(`board.picture.refused.${problem}`)}</Notice>}</div>
        {sent && <TextField label={text('board.words.shows')} hint={text('board.words.shows.hint')} value={words} onChange={setWords} maxLength={200} />}
      </section>
      {sent === undefined && (
        <section>
          <h3 className={styles.subhead}>{text('board.picture.here')}</h3>
          <ul className={styles.pictures}>
            {pictures.map(({ name, url, about }) => (
              <li key={name}>
                <button type="button" aria-label={text(about)} title={text(about)} onClick={() => add(builtInId(name), null)} className={styles.pick}>
                  <img src={url} alt="" loading="lazy" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
