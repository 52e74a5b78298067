import { ArrowLeft, ArrowRight, Maximize2, Pause, Play, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { HomeworkReview } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { toast } from '../parts/toast-queue';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from './review.module.css';
import { ReviewNotes } from './review-notes';
import { ReviewStage } from './review-stage';
import { ReviewTimer } from './review-timer';
import { backFrom, directionOf, onFrom } from './review-turns';

/** For those who facilitate: on and back, who has had their turn, the timer, notes to oneself, and a screen for all. */
export default function ReviewConduct({ review }: { readonly review: HomeworkReview }) {
  const text = useText();
  const { group } = useGroup();
  const act = useAct(assignmentsOf(group));
  const [isBig, setBig] = useState(false);
  const [hasTone, setTone] = useState(false);
  useKeys(review);
  const set = (part: Partial<Pick<HomeworkReview, 'isTimerShared' | 'isSuccessNamed'>> & { readonly isPaused?: boolean }) => {
    const { isTimerShared, isSuccessNamed, pausedAt } = review;
    void act({ kind: 'setReview', isTimerShared, isSuccessNamed, isPaused: pausedAt !== null, ...part });
  };
  const end = async () => {
    if ((await act({ kind: 'endReview' })).kind === 'accepted') toast(text('assign.live.ended'));
  };
  return (
    <>
      <div className={styles.conduct}>
        <Section title={text('assign.live.now')}>
          <ReviewStage review={review} isForAll={false} />
          <Moves review={review} />
          <div className="row">
            <Button icon={Maximize2} onPress={() => setBig(true)}>
              {text('assign.live.big')}
            </Button>
            <Button icon={review.pausedAt === null ? Pause : Play} onPress={() => set({ isPaused: review.pausedAt === null })}>
              {text(review.pausedAt === null ? 'assign.live.pause' : 'assign.live.goOn')}
            </Button>
          </div>
          <p className="muted small">{text('assign.live.keys')}</p>
        </Section>
        <div className={styles.aside}>
          <Section title={text('assign.live.mine')}>
            <ReviewNotes />
          </Section>
          <Section title={text('assign.live.held')}>
            <Turns review={review} />
            <Checkbox isSelected={review.isSuccessNamed} onChange={(isSuccessNamed) => set({ isSuccessNamed })}>
              {text('assign.live.success')}
            </Checkbox>
            <Checkbox isSelected={review.isTimerShared} onChange={(isTimerShared) => set({ isTimerShared })}>
              {text('assign.live.timer')}
            </Checkbox>
            <Checkbox isSelected={hasTone} onChange={setTone}>
              {text('assign.live.tone')}
            </Checkbox>
            <p className="muted small">{text('assign.live.insights')}</p>
            {!review.isSuccessNamed && review.step === 3 && <p role="status">{text('assign.live.success.ask')}</p>}
            <div className="row">
              <Button onPress={() => void end()}>{text('assign.live.end')}</Button>
            </div>
          </Section>
        </div>
      </div>
      {hasTone && (
        <div hidden>
          <ReviewTimer review={review} hasTone />
        </div>
      )}
      {isBig && <BigScreen review={review} onClose={() => setBig(false)} />}
    </>
  );
}

function Moves({ review }: { readonly review: HomeworkReview }) {
  const text = useText();
  const { group } = useGroup();
  const act = useAct(assignmentsOf(group));
  const isRightToLeft = useIntl().locale.startsWith('ar');
  const [on, back] = [onFrom(review), backFrom(review)];
  return (
    <div className="row">
      <Button icon={isRightToLeft ? ArrowRight : ArrowLeft} isDisabled={back === undefined} onPress={() => back && void act(back)}>
        {text('assign.live.back')}
      </Button>
      <Button look="primary" icon={isRightToLeft ? ArrowLeft : ArrowRight} isDisabled={on === undefined} onPress={() => on && void act(on)}>
        {text('assign.live.on')}
      </Button>
    </div>
  );
}

/** Who has had their turn, to be put right; whether somebody spoke or passed is nobody's business. */
function Turns({ review }: { readonly review: HomeworkReview }) {
  const text = useText();
  const names = useNames();
  const { group } = useGroup();
  const act = useAct(assignmentsOf(group));
  return (
    <fieldset>
      <legend>{text('assign.live.had')}</legend>
      {review.people.map((person) => (
        <Checkbox key={person} isSelected={review.had.includes(person)} onChange={(isHad) => void act({ kind: 'markTurn', person, isHad })}>
          {names.one(person)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** Big letters for a screen that all look at. It covers the whole page: no news, no names of tasks, no notes can come in front of it. */
function BigScreen({ review, onClose }: { readonly review: HomeworkReview; readonly onClose: () => void }) {
  const text = useText();
  const screen = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    screen.current?.showModal();
    screen.current?.focus();
    void document.documentElement.requestFullscreen?.().catch(() => {});
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {});
    };
  }, []);
  return (
    <dialog ref={screen} className={styles.screen} tabIndex={-1} aria-label={text('assign.live.big')} onClose={onClose}>
      <ReviewStage review={review} isForAll />
      <div className={styles.screenDeeds}>
        <Moves review={review} />
        <Button look="quiet" icon={X} onPress={onClose}>
          {text('work.close')}
        </Button>
      </div>
    </dialog>
  );
}

const busy = 'input, textarea, select, [contenteditable="true"], [role="slider"], [role="radio"], [role="menu"]';

/** On and back by the arrows, except where they do something else. */
function useKeys(review: HomeworkReview): void {
  const { group } = useGroup();
  const act = useAct(assignmentsOf(group));
  const isRightToLeft = useIntl().locale.startsWith('ar');
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || (event.target as Element | null)?.closest?.(busy)) return;
      const direction = directionOf(event.key, isRightToLeft);
      const order = direction === 'on' ? onFrom(review) : direction === 'back' ? backFrom(review) : undefined;
      if (direction === undefined) return;
      event.preventDefault();
      if (order && !event.repeat) void act(order);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [review, act, isRightToLeft]);
}
