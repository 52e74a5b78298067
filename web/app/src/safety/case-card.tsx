import { Eye, HandHeart } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CaseCard as Case, Topic } from '../contracts';
import { AnsweredForm } from '../groups/answered-form';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct, useAsk } from '../journals/use-act';
import { useItem } from '../live';
import { Button } from '../parts/button';
import { RelativeTime } from '../parts/relative-time';
import { TextField } from '../parts/text-field';
import { UserText } from '../parts/user-text';
import { Checkbox } from '../parts/checkbox';
import styles from './safety.module.css';

interface CaseProps {
  readonly safety: Topic;
  readonly shown: Case;
}

/** One case: opened by a press that is kept in the log, looked after by name, closed with what was done. No colour says how a person is. */
export function CaseCard({ safety, shown }: CaseProps) {
  const text = useText();
  const intl = useIntl();
  const act = useAct(safety);
  const { one } = useNames();
  const [hasOpened, setOpened] = useState(false);
  const opened = useItem(safety, shown.id.replace('case:', 'words:'), 'caseWords');
  const look = async () => {
    const outcome = await act({ kind: 'lookAtCase', case: shown.id });
    if (outcome.kind === 'accepted') setOpened(true);
  };
  return (
    <article className={styles.case} aria-label={text('safety.case.of', { name: one(shown.person) })}>
      <div className={styles.head}>
        <h3>{text('safety.case.of', { name: one(shown.person) })}</h3>
        <span className="muted small">
          {text(`safety.level.${shown.level}`)} · <RelativeTime at={shown.lastAt} />
        </span>
      </div>
      <p>
        {shown.closedBy !== null
          ? text('safety.case.closed', { name: one(shown.closedBy) })
          : shown.seenBy !== null
            ? text('safety.case.seen', { name: one(shown.seenBy) })
            : shown.dueAt !== null
              ? text(`safety.stage.${shown.stage as 0 | 1 | 2}`, { at: intl.formatDate(shown.dueAt, { weekday: 'short', hour: 'numeric', minute: 'numeric' }) })
              : text('safety.case.open')}
      </p>
      {opened === undefined ? (
        <div className="row">
          <Button icon={Eye} onPress={() => void look()}>
            {text('safety.case.look')}
          </Button>
        </div>
      ) : (
        <>
          <ul className={styles.list}>
            {opened.answers.map(({ text: asked, label, value, at, measure }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- answers have no ids, and none moves
              <li key={place}>
                <span className="muted small">
                  <time dateTime={at}>{intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
                </span>
                <div>
                  {measure === 'asked' ? text('safety.case.asked') : <span lang="en" dir="ltr">{asked}</span>}{' '}
                  {measure !== 'asked' && <strong>{value === null ? text('safety.case.noAnswer') : label === '' ? intl.formatNumber(value) : <span lang="en">{`${label} (${value})`}</span>}</strong>}
                </div>
              </li>
            ))}
          </ul>
          <p className="muted small">{text('safety.case.zero')}</p>
          {opened.done.map(({ by, at, words }) => (
            <div key={at}>
              <span className="muted small">
                {one(by)} · <RelativeTime at={at} />
              </span>
              <UserText as="block">{words}</UserText>
            </div>
          ))}
          {shown.closedBy === null && shown.seenBy === null && (
            <div className="row">
              <Button look="primary" icon={HandHeart} onPress={() => void act({ kind: 'acknowledgeCase', case: shown.id })}>
                {text('safety.case.take')}
              </Button>
            </div>
          )}
        </>
      )}
      {shown.closedBy === null && shown.seenBy !== null && (opened !== undefined || hasOpened) && <Doing safety={safety} id={shown.id} />}
    </article>
  );
}

function Doing({ safety, id }: { readonly safety: Topic; readonly id: string }) {
  const text = useText();
  const ask = useAsk(safety);
  const [words, setWords] = useState('');
  const [isLast, setLast] = useState(false);
  const save = () => {
    if (words.trim() === '') return text('safety.done.missing');
    return ask(isLast ? { kind: 'closeCase', case: id, words } : { kind: 'noteWhatWasDone', case: id, words });
  };
  return (
    <AnsweredForm submit={text('safety.done.save')} onSubmit={save} onDone={() => setWords('')}>
      <TextField long label={text('safety.done')} value={words} onChange={setWords} maxLength={2000} />
      <Checkbox isSelected={isLast} onChange={setLast}>
        {text('safety.done.close')}
      </Checkbox>
    </AnsweredForm>
  );
}
