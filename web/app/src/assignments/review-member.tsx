import { useState } from 'react';
import type { HomeworkReview } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useItem } from '../live';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { assignmentsOf } from '../workbooks/use-workbook';
import { ReviewStage } from './review-stage';

/** For members, on their own device: where the group is, a way to pass, and a line where not everybody speaks (R5.1, R5.3). */
export default function ReviewMember({ review }: { readonly review: HomeworkReview }) {
  const text = useText();
  const { group, me } = useGroup();
  const act = useAct(assignmentsOf(group));
  const mayPass = review.people.includes(me) && !review.had.includes(me);
  return (
    <Section title={text('assign.live.now')}>
      <ReviewStage review={review} isForAll />
      {mayPass && (
        <div className="row">
          <Button onPress={() => void act({ kind: 'markTurn', person: me, isHad: true })}>{text('assign.live.pass')}</Button>
        </div>
      )}
      {review.secondsEach === null && <Line />}
    </Section>
  );
}

function Line() {
  const text = useText();
  const { group, me } = useGroup();
  const book = assignmentsOf(group);
  const act = useAct(book);
  const said = useItem(book, `line:${me}`, 'reviewLine')?.words ?? '';
  const [words, setWords] = useState<string>();
  const say = async () => {
    if ((await act({ kind: 'sayReviewLine', words: words ?? said })).kind === 'accepted') setWords(undefined);
  };
  return (
    <div className="stack">
      <TextField label={text('assign.live.line')} hint={text('assign.live.line.hint')} value={words ?? said} onChange={setWords} maxLength={200} />
      <div className="row">
        <Button isDisabled={words === undefined || words === said} onPress={() => void say()}>
          {text('assign.live.line.post')}
        </Button>
      </div>
    </div>
  );
}
