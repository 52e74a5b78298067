import { useState } from 'react';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { DraftLine } from '../journals/draft-line';
import { useAsk } from '../journals/use-act';
import { useDraft } from '../live';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { keptAt, useKeptWords } from './kept-words';
import { usePageInHand } from './page-context';
import type { Passage } from './passage';
import styles from './pages.module.css';

interface RemarkDialogProps {
  readonly passage: Passage;
  /** Other words are suggested, too. */
  readonly suggests: boolean;
  readonly onClose: () => void;
}

/** Saying something about a passage, or suggesting other words for it. What was begun is there again. */
export default function RemarkDialog({ passage, suggests, onClose }: RemarkDialogProps) {
  const text = useText();
  const { page } = usePageInHand();
  const ask = useAsk(page);
  const quote = passage.text.slice(0, 300);
  const { words, about, write, drop } = useKeptWords(keptAt.remark(page), quote);
  const { state } = useDraft(keptAt.remark(page));
  const kept = useKeptWords(keptAt.otherWords(page), quote);
  // until somebody changes them, the words that stand there now are where other words begin
  const [isChanged, setChanged] = useState(false);
  const other = isChanged || (kept.words !== '' && kept.about === quote) ? kept.words : passage.text;

  function send() {
    const said = words.trim();
    const suggestion = suggests ? other.trim() : null;
    if (suggestion === null && said === '') return text('page.remark.missing');
    if (suggestion !== null && suggestion === passage.text.trim()) return text('page.suggest.same');
    return ask({ kind: 'makeRemark', version: passage.version, from: passage.from, to: passage.to, words: said, suggestion });
  }

  return (
    <AnsweredDialog
      title={text(suggests ? 'page.suggest' : 'page.say')}
      submit={text(suggests ? 'page.suggest.submit' : 'page.say.submit')}
      onSubmit={send}
      onDone={() => {
        drop();
        kept.drop();
        toast(text(suggests ? 'page.suggest.done' : 'page.say.done'));
      }}
      onClose={onClose}
    >
      <blockquote className={styles.quote} dir="auto">
        {passage.text}
      </blockquote>
      {suggests && (
        <TextField
          label={text('page.suggest.words')}
          hint={text('page.suggest.words.hint')}
          value={other}
          onChange={(now) => {
            setChanged(true);
            kept.write(now.replaceAll('\n', ' '));
          }}
          maxLength={2000}
        />
      )}
      {words !== '' && about !== null && about !== quote && <p className="muted small">{text('page.say.kept', { quote: `\u2068${about.slice(0, 80)}\u2069` })}</p>}
      <TextField long label={text(suggests ? 'page.suggest.why' : 'page.say.words')} value={words} onChange={write} maxLength={1000} />
      <p className="muted small">{text('page.say.reach')}</p>
      <DraftLine state={state} />
    </AnsweredDialog>
  );
}
