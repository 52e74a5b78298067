import { useEffect, useRef } from 'react';
import { Drawing } from '../boards/tile-face';
import { usePicture } from '../boards/use-picture';
import { useText } from '../i18n';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import styles from './forms.module.css';
import { keptHere } from './kept-here';
import type { Answer, SeenIn } from './shapes';
import { sheet, unpacked } from './strokes-json';

interface DrawingShownProps {
  readonly answer: Answer;
  readonly seenIn: SeenIn | undefined;
  /** Where they stand below it anyway. */
  readonly hidesWords?: boolean;
}

/** What was drawn or photographed, with what its maker says of it. */
export default function DrawingShown({ answer, seenIn, hidesWords = false }: DrawingShownProps) {
  const text = useText();
  const strokes = unpacked(answer.strokes);
  return (
    <div className="stack">
      {strokes.length > 0 && (
        <div role="img" aria-label={answer.text ?? text('form.drawing.there')} className={styles.drawn}>
          <Drawing strokes={strokes} width={sheet.width} height={sheet.height} />
        </div>
      )}
      {answer.file !== null &&
        (keptHere(answer.file) === undefined ? <Photo picture={answer.file} words={answer.text} seenIn={seenIn} /> : <HerePhoto key={answer.file} picture={answer.file} words={answer.text} />)}
      {!hidesWords && answer.text !== null && <UserText as="block">{answer.text}</UserText>}
    </div>
  );
}

function Photo({ picture, words, seenIn }: { readonly picture: string; readonly words: string | null; readonly seenIn: SeenIn | undefined }) {
  const text = useText();
  const { url, state } = usePicture(picture, seenIn?.topic ?? '', seenIn?.item ?? '', 'large');
  if (state === 'gone') return <p className="muted">{text('form.photo.gone')}</p>;
  if (url === undefined) return <Skeleton lines={3} />;
  return (
    <div className={styles.drawn}>
      <img src={url} alt={words ?? text('form.photo.alt')} />
    </div>
  );
}

/** One of a form that is only tried out: it is in this page. */
function HerePhoto({ picture, words }: { readonly picture: string; readonly words: string | null }) {
  const text = useText();
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const file = keptHere(picture);
    if (file === undefined || image.current === null) return undefined;
    const url = URL.createObjectURL(file);
    image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [picture]);
  return (
    <div className={styles.drawn}>
      <img ref={image} alt={words ?? text('form.photo.alt')} />
    </div>
  );
}
