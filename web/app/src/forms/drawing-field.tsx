import { Brush, ImagePlus, Trash2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { type NoPicture, sendPicture, smaller } from '../boards/send-picture';
import type { Stroke, TileContent } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import type { MessageId } from '../messages';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import DrawingShown from './drawing-shown';
import type { FieldProps } from './field';
import { FieldTitle } from './field-title';
import { useFill } from './fill-context';
import { keepHere } from './kept-here';
import { useLatest } from './use-latest';
import { packed, sheet, unpacked } from './strokes-json';

const DrawDialog = lazyPart([], () => import('../boards/draw-dialog'));

const begun = (strokes: readonly Stroke[], words: string | null): TileContent => ({ what: 'drawing', words, picture: null, strokes, colour: 'paper', link: null });

/** Something drawn here or photographed, and what it shows in words (R16.3). */
export default function DrawingField({ field, answer, onAnswer, problem }: FieldProps) {
  const text = useText();
  const id = useId();
  const { isDisabled, seenIn, isTrial } = useFill();
  const file = useRef<HTMLInputElement>(null);
  const [isDrawing, setDrawing] = useState(false);
  const [share, setShare] = useState<number>();
  const [wrong, setWrong] = useState<MessageId>();
  const latest = useLatest(answer);
  const strokes = unpacked(answer.strokes);

  async function bring(photo: File): Promise<void> {
    setWrong(undefined);
    setShare(0);
    const made = await smaller(photo);
    const sent = typeof made === 'string' ? made : isTrial ? keepHere(made) : await sendPicture(made, setShare);
    setShare(undefined);
    if (typeof sent === 'string') setWrong(`form.photo.${sent satisfies NoPicture}`);
    else onAnswer({ ...latest.current, file: sent.id });
  }

  function drawn(content: TileContent): void {
    const kept = packed(content.strokes);
    setWrong(kept === undefined ? 'form.drawing.tooMuch' : undefined);
    if (kept !== undefined) onAnswer({ ...answer, strokes: kept, text: content.words ?? answer.text });
  }

  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-more`} className="stack">
      <FieldTitle id={id} field={field} problem={problem} />
      {(answer.file !== null || strokes.length > 0) && <DrawingShown answer={answer} seenIn={seenIn} hidesWords />}
      {share !== undefined && <p role="status">{text('form.photo.sending', { share: Math.round(share * 100) })}</p>}
      {wrong !== undefined && (
        <div role="alert">
          <Notice tone="notice">{text(wrong)}</Notice>
        </div>
      )}
      {!isDisabled && (
        <div className="row">
          <Button icon={Brush} onPress={() => setDrawing(true)}>
            {text(strokes.length > 0 ? 'form.draw.on' : 'form.draw')}
          </Button>
          {field.allowsPhoto && (
            <Button icon={ImagePlus} isDisabled={share !== undefined} onPress={() => file.current?.click()}>
              {text(answer.file === null ? 'form.photo' : 'form.photo.other')}
            </Button>
          )}
          {(answer.file !== null || strokes.length > 0) && (
            <Button look="quiet" icon={Trash2} onPress={() => onAnswer({ ...answer, file: null, strokes: null })}>
              {text('form.drawing.remove')}
            </Button>
          )}
          <input
            ref={file}
            type="file"
            accept="image/*"
            tabIndex={-1}
            aria-hidden
            hidden
            onChange={(event) => {
              const [photo] = event.target.files ?? [];
              event.target.value = '';
              if (photo !== undefined) void bring(photo);
            }}
          />
        </div>
      )}
      <TextField
        long
        label={text('form.drawing.words')}
        hint={text('form.drawing.words.hint')}
        maxLength={field.maxLength ?? 2000}
        isDisabled={isDisabled}
        value={answer.text ?? ''}
        onChange={(words) => onAnswer({ ...answer, text: words === '' ? null : words })}
      />
      {isDrawing && (
        <DrawDialog content={strokes.length > 0 ? begun(strokes, answer.text) : undefined} size={sheet} submitLabel={text('form.draw.keep')} onSubmit={drawn} onClose={() => setDrawing(false)} />
      )}
    </div>
  );
}
