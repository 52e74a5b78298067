import { Mic, Pause, Play, Send, Square, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import limits from '../../../Recordings/limits.json';
import { useLessMotion } from '../exercises/use-less-motion';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import Played, { Listen } from '../recordings/played';
import type { Recorder } from '../recordings/recorder';
import styles from '../recordings/recordings.module.css';
import { type RecordingInHand, useRecording } from '../recordings/use-recording';
import type { FieldProps } from './field';
import { FieldTitle } from './field-title';
import { useFill } from './fill-context';
import { keepHere } from './kept-here';
import { useLatest } from './use-latest';

/** The longest there can be, in seconds: the server takes no more. */
const longest = limits.minutes * 60;
/** From here on it is said that the time comes to its end. */
const soon = 30_000;

/** Something spoken: record, pause, listen, record again, delete; and room to say it in words. */
export default function AudioField({ field, answer, onAnswer, problem, place }: FieldProps) {
  const text = useText();
  const id = useId();
  const { isDisabled, seenIn, person, isTrial } = useFill();
  const latest = useLatest(answer);
  const [isAgain, setAgain] = useState(false);
  const mostSeconds = Math.min(field.seconds ?? longest, longest);
  const hand = useRecording({
    mostSeconds,
    // a trial is kept nowhere but in this page
    person: isTrial ? undefined : person,
    place,
    ...(isTrial && { send: async (recorded: Blob) => keepHere(recorded) }),
    onSent: (file) => {
      setAgain(false);
      onAnswer({ ...latest.current, file });
    },
  });
  const { file } = answer;
  const hasFile = file !== null && !isAgain && hand.unsent === undefined;
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-more`} className="stack">
      <FieldTitle id={id} field={field} problem={problem} />
      {hand.isFull && !isDisabled && (
        <p role="status">{text('form.recording.full', { minutes: Math.floor(mostSeconds / 60), seconds: mostSeconds % 60 })}</p>
      )}
      {hasFile && <Played recording={file} seenIn={seenIn} />}
      {hasFile && !isDisabled && (
        <div className="row">
          <Button icon={Mic} onPress={() => setAgain(true)}>
            {text('form.recording.again')}
          </Button>
          <Button look="quiet" icon={Trash2} onPress={() => onAnswer({ ...answer, file: null })}>
            {text('form.recording.remove')}
          </Button>
        </div>
      )}
      {!hasFile && !isDisabled && <Record hand={hand} mostSeconds={mostSeconds} onKeep={isAgain ? () => setAgain(false) : undefined} />}
      {field.type === 'audio' && (
        <TextField
          long
          label={text('form.recording.words')}
          hint={text('form.recording.words.hint')}
          maxLength={field.maxLength ?? 4000}
          isDisabled={isDisabled}
          value={answer.text ?? ''}
          onChange={(words) => onAnswer({ ...answer, text: words === '' ? null : words })}
        />
      )}
    </div>
  );
}

interface RecordProps {
  readonly hand: RecordingInHand;
  readonly mostSeconds: number;
  /** Back to the one that is there. */
  readonly onKeep: (() => void) | undefined;
}

function Record({ hand, mostSeconds, onKeep }: RecordProps) {
  const text = useText();
  const { recorder, state, length, unsent, isSending, problem } = hand;
  const isStill = useLessMotion();
  const left = Math.max(0, mostSeconds * 1000 - length);
  if (unsent !== undefined)
    return (
      <div className="stack">
        <Listen file={unsent} />
        {isSending && <Skeleton lines={1} />}
        <div role="status">{problem !== undefined && <Notice tone="notice">{text(`form.recording.${problem}`, { minutes: limits.minutes, megabytes: limits.megabytes })}</Notice>}</div>
        <div className="row">
          {!isSending && (
            <Button look="primary" icon={Send} onPress={() => void hand.send()}>
              {text('form.recording.send')}
            </Button>
          )}
          <Button look="quiet" icon={Trash2} onPress={hand.drop}>
            {text('form.recording.remove')}
          </Button>
        </div>
      </div>
    );
  if (state === 'recording' || state === 'paused')
    return (
      <div className={styles.live}>
        <span className={styles.time}>
          {clock(length)} <span className="muted small">{text('form.recording.left', { time: clock(left + 999) })}</span>
        </span>
        {!isStill && <Level recorder={recorder} />}
        <span role="status" className="muted">
          {text(`form.recording.is.${state}`)} {left <= soon && text('form.recording.soon')}
        </span>
        {state === 'recording' ? (
          <Button icon={Pause} onPress={() => recorder.pause()}>
            {text('form.recording.pause')}
          </Button>
        ) : (
          <Button icon={Play} onPress={() => recorder.resume()}>
            {text('form.recording.on')}
          </Button>
        )}
        <Button look="primary" icon={Square} onPress={() => recorder.finish()}>
          {text('form.recording.stop')}
        </Button>
      </div>
    );
  return (
    <div className="stack">
      {(state === 'denied' || state === 'no-microphone' || state === 'not-possible') && (
        <div role="alert">
          <Notice tone="notice">{text(`form.recording.${state}`)}</Notice>
        </div>
      )}
      <p className="muted small">{text('form.recording.hint', { minutes: Math.floor(mostSeconds / 60), seconds: mostSeconds % 60 })}</p>
      <div className="row">
        <Button icon={Mic} isPending={state === 'asking'} onPress={() => void recorder.start()}>
          {text('form.recording.start')}
        </Button>
        {onKeep && (
          <Button look="quiet" onPress={onKeep}>
            {text('form.recording.keep')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** How loud it is, so that one sees that one is heard. */
function Level({ recorder }: { readonly recorder: Recorder }) {
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      if (bar.current !== null) bar.current.style.transform = `scaleX(${recorder.level()})`;
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [recorder]);
  return (
    <span aria-hidden className={styles.level}>
      <span ref={bar} />
    </span>
  );
}

const clock = (ms: number) => `${Math.floor(ms / 60_000)}:${String(Math.floor((ms / 1000) % 60)).padStart(2, '0')}`;
