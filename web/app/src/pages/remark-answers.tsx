import { EyeOff, MessageSquareReply } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Remark, RemarkAnswer } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { usePending } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { TextField } from '../parts/text-field';
import { UserText } from '../parts/user-text';
import { useSentence } from '../refusals/use-sentence';
import { keptAt, useKeptWords } from './kept-words';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';
import { RemarkMenu } from './remark-menu';

interface RemarkAnswersProps {
  readonly remark: Remark;
  /** What else can be done with it. */
  readonly deeds: ReactNode;
}

/** What was answered to a remark, and room to answer. */
export function RemarkAnswers({ remark, deeds }: RemarkAnswersProps) {
  const text = useText();
  const { page, mayWrite } = usePageInHand();
  const [isAnswering, setAnswering] = useState(false);
  const kept = useKeptWords(keptAt.answer(page, remark.id));
  const waiting = usePending(page).filter(
    ({ op, state, command }) => state !== 'refused' && command.kind === 'answerRemark' && command.remark === remark.id && remark.answers.every(({ answer }) => answer !== op),
  );
  const isOpen = isAnswering || kept.words !== '';
  return (
    <>
      {remark.answers.map((answer) => (
        <Said key={answer.answer} remark={remark} answer={answer} />
      ))}
      {waiting.map(({ op, command }) => (
        <div key={op} className={styles.said}>
          {command.kind === 'answerRemark' && <UserText as="block">{command.words}</UserText>}
          <span className="muted small">{text('page.waiting')}</span>
        </div>
      ))}
      {mayWrite && isOpen && <AnswerField remark={remark} takesFocus={isAnswering} onDone={() => setAnswering(false)} />}
      <div className={styles.deeds}>
        {deeds}
        {mayWrite && !isOpen && (
          <Button look="quiet" icon={MessageSquareReply} onPress={() => setAnswering(true)}>
            {text('page.answer')}
          </Button>
        )}
      </div>
    </>
  );
}

function Said({ remark, answer }: { readonly remark: Remark; readonly answer: RemarkAnswer }) {
  const text = useText();
  const names = useNames();
  const { me } = usePageInHand();
  return (
    <div className={styles.said}>
      <div className={styles.remarkHead}>
        <span className={styles.remarkBy}>
          <bdi>{answer.by === me ? text('page.you') : names.one(answer.by)}</bdi>{' '}
          <span className="muted small">
            <RelativeTime at={answer.at} />
          </span>
        </span>
        {answer.words !== null && <RemarkMenu remark={remark} answer={answer} />}
      </div>
      {answer.words === null ? <em className="muted">{text('page.answer.hidden')}</em> : <UserText as="block">{answer.words}</UserText>}
      {answer.hiddenFor !== null && (
        <p className={styles.mark}>
          <Icon of={EyeOff} />
          <span>
            {text('page.remark.hiddenFor')} <UserText>{answer.hiddenFor}</UserText>
          </span>
        </p>
      )}
    </div>
  );
}

interface AnswerFieldProps {
  readonly remark: Remark;
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

function AnswerField({ remark, takesFocus, onDone }: AnswerFieldProps) {
  const text = useText();
  const sentence = useSentence();
  const { page } = usePageInHand();
  const ask = useAsk(page);
  const { words, write, drop } = useKeptWords(keptAt.answer(page, remark.id));
  const [problem, setProblem] = useState<string>();
  const isSending = useRef(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  async function send(): Promise<void> {
    const said = words.trim();
    if (isSending.current || said === '') return;
    isSending.current = true;
    setProblem(undefined);
    const outcome = await ask({ kind: 'answerRemark', remark: remark.id, words: said });
    isSending.current = false;
    if (outcome.kind === 'rejected') return setProblem(sentence(outcome));
    drop();
    onDone();
  }

  return (
    <form
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField long fieldRef={field} label={text('page.answer.words')} value={words} onChange={write} maxLength={1000} problem={problem} />
      <div className="row">
        <Button type="submit">{text('page.answer.send')}</Button>
        <Button look="quiet" onPress={words === '' ? onDone : drop}>
          {text(words === '' ? 'page.close' : 'page.answer.drop')}
        </Button>
      </div>
    </form>
  );
}
