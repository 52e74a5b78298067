import { type PointerEvent, useRef, useState } from 'react';
import type { Stroke, TileContent } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import styles from './boards.module.css';
import { ColourChoice } from './colour-choice';
import { sizes } from './layout';
import { isNews, mostPoints, mostStrokes, share } from './strokes';
import { Drawing } from './tile-face';
import type { Size } from './view';

const pens = { thin: 10, normal: 20, thick: 44 } as const;

interface DrawDialogProps {
  /** What is drawn already, where it is changed. */
  readonly content?: TileContent;
  /** How large the tile is. */
  readonly size?: Size;
  /** What its button says, where it is not for a board. */
  readonly submitLabel?: string;
  readonly onSubmit: (content: TileContent) => void;
  readonly onClose: () => void;
}

/** A sheet to draw on by hand. */
export default function DrawDialog({ content, size: { width, height } = sizes.drawing, submitLabel, onSubmit, onClose }: DrawDialogProps) {
  const text = useText();
  const [strokes, setStrokes] = useState<readonly Stroke[]>(content?.strokes ?? []);
  const [colour, setColour] = useState('teal');
  const [pen, setPen] = useState<keyof typeof pens>('normal');
  const [words, setWords] = useState(content?.words ?? '');
  const isDrawing = useRef(false);
  const used = strokes.reduce((sum, { points }) => sum + points.length / 2, 0);
  const isFull = used >= mostPoints || strokes.length >= mostStrokes;

  function at(event: PointerEvent<HTMLElement>): readonly [number, number] {
    const box = event.currentTarget.getBoundingClientRect();
    return [share(event.clientX - box.x, box.width), share(event.clientY - box.y, box.height)];
  }

  function begin(event: PointerEvent<HTMLElement>): void {
    if (isFull || isDrawing.current) return;
    isDrawing.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = at(event);
    setStrokes((before) => [...before, { colour, width: pens[pen], points: point }]);
  }

  function go(event: PointerEvent<HTMLElement>): void {
    if (!isDrawing.current || isFull) return;
    const [x, y] = at(event);
    setStrokes((before) => {
      const last = before.at(-1);
      if (last === undefined || !isNews(last.points, x, y)) return before;
      return [...before.slice(0, -1), { ...last, points: [...last.points, x, y] }];
    });
  }

  const end = () => {
    isDrawing.current = false;
  };

  function submit(): void {
    onSubmit({ what: 'drawing', words: words.trim() || null, picture: null, strokes, colour: content?.colour ?? 'paper', link: content?.link ?? null, ...(content?.goal && { goal: content.goal }) });
    onClose();
  }

  return (
    <Dialog
      title={text(content === undefined ? 'board.add.drawing' : 'board.edit')}
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isDisabled={strokes.length === 0} onPress={submit}>
            {submitLabel ?? text(content === undefined ? 'board.add.submit' : 'board.save')}
          </Button>
          <Button onPress={onClose}>{text('board.cancel')}</Button>
        </>
      }
    >
      <div
        role="img"
        aria-label={text('board.draw.sheet', { count: strokes.length })}
        className={styles.drawSheet}
        style={{ aspectRatio: width / height }}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <Drawing strokes={strokes} width={width} height={height} />
      </div>
      <div className="row">
        <Button isDisabled={strokes.length === 0} onPress={() => setStrokes((before) => before.slice(0, -1))}>
          {text('board.draw.back')}
        </Button>
        {isFull && <span role="status">{text('board.draw.full')}</span>}
      </div>
      <RadioGroup
        label={text('board.draw.pen')}
        layout="row"
        value={pen}
        onChange={setPen}
        options={(Object.keys(pens) as (keyof typeof pens)[]).map((id) => ({ id, name: text(`board.draw.pen.${id}`) }))}
      />
      <ColourChoice value={colour} onChange={setColour} isOf="strong" />
      <TextField label={text('board.words.drawing')} hint={text('board.words.shows.hint')} value={words} onChange={setWords} maxLength={200} />
    </Dialog>
  );
}
