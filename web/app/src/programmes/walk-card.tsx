import { useState } from 'react';
import { Link } from 'react-router';
import type { ProgrammeWalk, WalkStep } from '../contracts';
import { FinalDialog } from '../groups/final-dialog';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct, useAsk } from '../journals/use-act';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from './programmes.module.css';
import { useStepTold, useStepWords } from './use-step-words';

/** One member's way through a programme, and what a facilitator can do about it. */
export function WalkCard({ walk, timeZone }: { readonly walk: ProgrammeWalk; readonly timeZone: string }) {
  const text = useText();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  const act = useAct(book);
  const ask = useAsk(book);
  const name = useNames().one(walk.person);
  const [isEnding, setEnding] = useState(false);
  const { run, person, state } = walk;
  const isOpen = state === 'on' || state === 'paused';
  const pause = () => act({ kind: 'pauseProgramme', run, people: [person], isPaused: state === 'on' });
  const actions = isOpen && (
    <span className="row">
      <Button look="quiet" aria-label={text(state === 'on' ? 'programme.pause.of' : 'programme.resume.of', { name })} onPress={() => void pause()}>
        {text(state === 'on' ? 'programme.pause' : 'programme.resume')}
      </Button>
      <Button look="quiet" aria-label={text('programme.end.of', { name })} onPress={() => setEnding(true)}>
        {text('programme.end')}
      </Button>
    </span>
  );
  return (
    <Section title={name} actions={actions}>
      <p className="muted small">{text(`programme.state.${state}`)}</p>
      <ol className={styles.steps}>
        {walk.steps.map((step) => (
          <Step key={step.step} walk={walk} step={step} name={name} timeZone={timeZone} isOpen={isOpen} />
        ))}
      </ol>
      {isEnding && (
        <FinalDialog
          title={text('programme.end.of', { name })}
          yes={text('programme.run.end.yes')}
          no={text('programme.run.end.no')}
          onYes={() => ask({ kind: 'endProgramme', run, people: [person] })}
          onClose={() => setEnding(false)}
        >
          <p>{text('programme.run.end.about')}</p>
        </FinalDialog>
      )}
    </Section>
  );
}

interface StepProps {
  readonly walk: ProgrammeWalk;
  readonly step: WalkStep;
  readonly name: string;
  readonly timeZone: string;
  readonly isOpen: boolean;
}

function Step({ walk: { run, person }, step: given, name, timeZone, isOpen }: StepProps) {
  const text = useText();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  const act = useAct(book);
  const words = useStepWords(timeZone);
  const workbook = useItems(book, 'workbookPlace').find((place) => place.person === person)?.workbook;
  const step = useStepTold()(given);
  const title = step.title ?? '';
  const isAhead = step.state === 'coming' || step.state === 'waiting';
  const canGive = isOpen && (isAhead || step.state === 'skipped' || step.state === 'notForThem');
  const canSkip = isOpen && (isAhead || step.state === 'given');

  async function send(kind: 'giveProgrammeStep' | 'skipProgrammeStep'): Promise<void> {
    if ((await act({ kind, run, step: step.step, people: [person] })).kind === 'accepted') toast(text(kind === 'giveProgrammeStep' ? 'programme.given' : 'programme.skipped'));
  }

  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <span className={styles.what}>
          {workbook !== undefined && step.assignment !== null ? (
            <Link to={paths.workbook(workbook, step.assignment)}>
              <UserText>{title}</UserText>
            </Link>
          ) : (
            <UserText>{title}</UserText>
          )}
          <span className="muted small" dir="auto">{words(step)}</span>
        </span>
        {(canGive || canSkip) && (
          <span className="row">
            {canGive && (
              <Button look="quiet" aria-label={text('programme.give.of', { title, name })} onPress={() => void send('giveProgrammeStep')}>
                {text('programme.give')}
              </Button>
            )}
            {canSkip && (
              <Button look="quiet" aria-label={text('programme.skip.of', { title, name })} onPress={() => void send('skipProgrammeStep')}>
                {text('programme.skip')}
              </Button>
            )}
          </span>
        )}
      </div>
      {step.wait !== 'none' && step.state !== 'skipped' && (
        <Notice tone="notice">
          <p>{text(`programme.wait.${step.wait}`)}</p>
          {workbook !== undefined && step.assignment !== null && <Link to={paths.workbook(workbook, step.assignment)}>{text('programme.look')}</Link>}
        </Notice>
      )}
    </li>
  );
}
