import { useCallback, useEffect, useRef, useState } from 'react';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useItem, useLive, usePending } from '../live';
import { TextField } from '../parts/text-field';
import { assignmentsOf } from '../workbooks/use-workbook';

const pause = 400;

/** Notes to oneself: they save by themselves, and nobody else ever sees them. */
export function ReviewNotes() {
  const text = useText();
  const live = useLive();
  const { group, me } = useGroup();
  const book = assignmentsOf(group);
  const kept = useItem(book, `review-note:${me}`, 'reviewNote')?.words ?? '';
  const waiting = usePending(book).findLast(({ command }) => command.kind === 'keepReviewNote')?.command;
  const [typed, setTyped] = useState<string>();
  const latest = useRef(typed);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (latest.current === undefined) return;
    void live.send(book, { kind: 'keepReviewNote', words: latest.current }, { replaces: ({ kind }) => kind === 'keepReviewNote' });
    latest.current = undefined;
    setTyped(undefined);
  }, [live, book]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  function write(words: string): void {
    latest.current = words;
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pause);
  }

  const words = typed ?? (waiting?.kind === 'keepReviewNote' ? waiting.words : kept);
  return <TextField long label={text('assign.live.notes')} hint={text('assign.live.notes.hint')} value={words} onChange={write} maxLength={4000} />;
}
