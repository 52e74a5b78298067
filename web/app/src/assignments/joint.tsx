import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Assignment, Command, JointPiece, JointWork } from '../contracts';
import { FormFields, FormRead } from '../forms';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { formTold, useTemplateWords } from '../library/told';
import { useItem, useItems, useLive, usePending, useTyping } from '../live';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { RelativeTime } from '../parts/relative-time';
import { TextField } from '../parts/text-field';
import { UserText } from '../parts/user-text';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';

/** One result that all make together: everybody fills their pieces, all read along and see who is at it. */
export default function Joint({ given }: { readonly given: Assignment }) {
  const text = useText();
  const names = useNames();
  const { group, isCare } = useGroup();
  const book = assignmentsOf(group);
  const act = useAct(book);
  const work = useItem(book, `joint:${given.id}`, 'jointWork');
  const { who } = useTyping(book, `joint:${given.id}`);
  const [words, setWords] = useState('');
  const handBack = async () => {
    if (words.trim() !== '' && (await act({ kind: 'readTogether', assignment: given.id, words })).kind === 'rejected') return;
    if ((await act({ kind: 'handInTogether', assignment: given.id, isReady: false })).kind === 'accepted') setWords('');
  };
  if (work === undefined) return null;
  return (
    <>
      <p role="status" className="muted small">
        {who.length > 0 ? text('assign.joint.writing', { names: names.list(who) }) : work.handedInAt !== null ? text('assign.joint.in') : text('assign.joint.open')}
      </p>
      {work.pieces.map((piece) => (
        <Piece key={piece.key} given={given} work={work} piece={piece} />
      ))}
      {work.words !== null && (
        <figure className={styles.quote}>
          <UserText as="block">{work.words}</UserText>
        </figure>
      )}
      <div className="row no-print">
        {work.handedInAt === null ? (
          <Button look="primary" onPress={() => void act({ kind: 'handInTogether', assignment: given.id, isReady: true })}>
            {text('assign.joint.handIn')}
          </Button>
        ) : (
          !isCare && <Button onPress={() => void act({ kind: 'handInTogether', assignment: given.id, isReady: false })}>{text('work.takeBack')}</Button>
        )}
      </div>
      {isCare && work.handedInAt !== null && (
        <div className={styles.formGrid}>
          <TextField long label={text('work.say')} value={words} onChange={setWords} maxLength={1000} />
          <div className="row">
            <Button look="primary" onPress={() => void act({ kind: 'readTogether', assignment: given.id, words })}>
              {text('work.read')}
            </Button>
            <Button onPress={() => void handBack()}>{text('assign.joint.handBack')}</Button>
          </div>
        </div>
      )}
    </>
  );
}

const pause = 400;

function Piece({ given, work, piece }: { readonly given: Assignment; readonly work: JointWork; readonly piece: JointPiece }) {
  const text = useText();
  const names = useNames();
  const live = useLive();
  const { group, me, isCare } = useGroup();
  const book = assignmentsOf(group);
  const act = useAct(book);
  const { typed: signal } = useTyping(book, `joint:${given.id}`);
  const stored = useItems(book, 'jointAnswer');
  const pending = usePending(book);
  const [typed, setTyped] = useState<ReadonlyMap<string, Answer | null>>(new Map());
  const latest = useRef(typed);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const mine = work.handedInAt === null && (piece.for === null || piece.for === me || isCare);
  const told = useTemplateWords();
  const form = useMemo(() => formTold({ fields: given.card.content.form.fields.filter(({ key }) => piece.fields.includes(key)) }, told), [given, piece, told]);
  const answers = useMemo(() => {
    const all = new Map(stored.filter((one) => one.assignment === given.id).map(({ field, answer }) => [field, answer] as const));
    const put = (field: string, answer: Answer | null) => (answer === null ? all.delete(field) : all.set(field, answer));
    for (const { command } of pending) if (command.kind === 'fillTogether' && command.assignment === given.id) put(command.field, command.answer);
    for (const [field, answer] of typed) put(field, answer);
    return all;
  }, [stored, pending, typed, given.id]);
  const last = stored.filter((one) => one.assignment === given.id && piece.fields.includes(one.field)).toSorted((a, b) => b.at.localeCompare(a.at))[0];

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (latest.current.size === 0) return;
    for (const [field, answer] of latest.current) {
      const isSame = (before: Command) => before.kind === 'fillTogether' && before.assignment === given.id && before.field === field;
      void live.send(book, { kind: 'fillTogether', assignment: given.id, field, answer }, { replaces: isSame });
    }
    latest.current = new Map();
    setTyped(latest.current);
    live.typing.stopped(book, `joint:${given.id}`);
  }, [live, book, given.id]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  function set(field: string, answer: Answer | null): void {
    latest.current = new Map(latest.current).set(field, answer);
    setTyped(latest.current);
    signal();
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pause);
  }

  const whose = piece.for === null ? text('assign.joint.free') : piece.for === me ? text('assign.joint.yours') : text('assign.joint.of', { name: names.one(piece.for) });
  return (
    <Section title={<UserText>{told(piece.title)}</UserText>}>
      <p className="muted small">
        {whose}
        {last && (
          <>
            {' · '}
            {names.one(last.by)} <RelativeTime at={last.at} />
          </>
        )}
      </p>
      {isCare && work.handedInAt === null && <Allot given={given} piece={piece} />}
      {mine ? (
        <FormFields form={form} answers={answers} onAnswer={set} layout="page" keptAs={`${book}/${given.id}/${piece.key}`} person={me} seenIn={{ topic: book, item: `joint:${given.id}:${piece.fields[0] ?? ''}` }} />
      ) : (
        <FormRead form={form} answers={answers} seenIn={{ topic: book, item: `joint:${given.id}:${piece.fields[0] ?? ''}` }} />
      )}
      {work.handedInAt === null && (piece.for === null || piece.for === me) && !isCare && (
        <div className="row no-print">
          <Button look="quiet" onPress={() => void act({ kind: 'takePiece', assignment: given.id, piece: piece.key, isOn: piece.for === null })}>
            {text(piece.for === null ? 'assign.joint.take' : 'assign.joint.letGo')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Who fills it: members choose for themselves, a facilitator can say. */
function Allot({ given, piece }: { readonly given: Assignment; readonly piece: JointPiece }) {
  const text = useText();
  const { group } = useGroup();
  const act = useAct(assignmentsOf(group));
  const { members } = useSeats();
  const allot = (person: string) => void act({ kind: 'allotPiece', assignment: given.id, piece: piece.key, person: person || null });
  return (
    <div className="no-print">
      <NativeSelect label={text('assign.joint.allot')} value={piece.for ?? ''} onChange={allot}>
        <option value="">{text('assign.joint.free')}</option>
        {members.map(({ person, name }) => (
          <option key={person} value={person}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
