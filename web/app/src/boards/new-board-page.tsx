import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { BoardLayout, PictureReview, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import type { MessageId } from '../messages';
import { newOp, useLive } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths, practiceOf, topicOf } from '../paths';
import { useSentence } from '../refusals/use-sentence';
import { Page } from '../shell/page';
import styles from './boards.module.css';
import { layouts } from './layouts';

/** A new board of a group. */
export default function NewBoardPage() {
  return (
    <GroupDoor isForCare>
      <NewBoard />
    </GroupDoor>
  );
}

function NewBoard() {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const sentence = useSentence();
  const { group, card } = useGroup();
  const [title, setTitle] = useState('');
  const [about, setAbout] = useState('');
  const [layout, setLayout] = useState<BoardLayout>('free');
  const [pictures, setPictures] = useState<PictureReview>('afterReview');
  const [problem, setProblem] = useState<string>();
  const isSending = useRef(false);

  async function make(): Promise<void> {
    if (isSending.current) return;
    if (title.trim() === '') return setProblem(text('board.new.missing'));
    isSending.current = true;
    const op = newOp();
    const board: Topic = topicOf('board', practiceOf(group), op);
    const titles = layouts[layout].map((frame) => text(`board.frame.${layout}.${frame}` as MessageId));
    const plan = { title: title.trim(), about: about.trim() || null, layout, titles, pictures };
    const outcome = await live.send(group, { kind: 'addBoard', plan }, { op, keep: false });
    isSending.current = false;
    if (outcome.kind === 'rejected') return setProblem(sentence(outcome));
    toast(text('board.new.done'));
    void navigate(paths.board(board), { replace: true });
  }

  return (
    <Page
      title={text('board.new')}
      lead={
        <Link to={paths.group(group)}>
          <UserText>{card.name}</UserText>
        </Link>
      }
      width="reading"
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField label={text('board.name')} value={title} onChange={setTitle} maxLength={80} />
        <TextField long label={text('board.about')} hint={text('board.about.hint')} value={about} onChange={setAbout} maxLength={1000} />
        <RadioGroup
          label={text('board.layout')}
          value={layout}
          onChange={setLayout}
          options={(Object.keys(layouts) as BoardLayout[]).map((id) => ({ id, name: text(`board.layout.${id}`), hint: text(`board.layout.${id}.hint`) }))}
        />
        <RadioGroup
          label={text('board.pictures')}
          value={pictures}
          onChange={setPictures}
          options={(['afterReview', 'atOnce'] as const).map((id) => ({ id, name: text(`board.pictures.${id}`), hint: text(`board.pictures.${id}.hint`) }))}
        />
        <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
        <div className="row">
          <Button type="submit" look="primary">
            {text('board.new.submit')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
