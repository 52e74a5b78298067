import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FinalDialog } from '../groups/final-dialog';
import { ownZone, zoneName } from '../groups/zones';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAct, useAsk } from '../journals/use-act';
import { usePending } from '../live';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { drafts } from './act-drafts';
import { useChallenge } from './challenge-context';
import { isDay, plusDays, restable } from './days';
import { type PartFields, PartFieldsets } from './step-fields';
import { restsOf } from './unsent-days';
import { useDayWords } from './use-day-words';

/** What somebody changes about their own part. */
export type PartDialog = 'part' | 'rest' | 'pause' | 'remind' | 'leave';

interface PartDialogProps {
  readonly onClose: () => void;
}

/** The dialogs of one's own part. */
export default function PartDialogs({ asked, onClose }: PartDialogProps & { readonly asked: PartDialog }) {
  switch (asked) {
    case 'part':
      return <ChangeDialog onClose={onClose} />;
    case 'rest':
      return <RestDialog onClose={onClose} />;
    case 'pause':
      return <PauseDialog onClose={onClose} />;
    case 'remind':
      return <RemindDialog onClose={onClose} />;
    case 'leave':
      return <LeaveDialog onClose={onClose} />;
  }
}

function ChangeDialog({ onClose }: PartDialogProps) {
  const text = useText();
  const { challenge, taking } = useChallenge();
  const ask = useAsk(challenge);
  const [begins] = useState(() => ({ ownStep: taking?.ownStep ?? '' }));
  const [choices, setChoices] = useState<Omit<PartFields, 'ownStep'>>(() => ({
    size: taking?.size ?? 'starter',
    sharing: taking?.sharing ?? 'count',
    isInCurve: taking?.isInCurve ?? false,
  }));
  // only words are kept: a choice that is not saved must not look as if it were
  const { value, isLoading, set, drop } = useKept(drafts.step(challenge), begins);
  const part: PartFields = { ...choices, ownStep: value.ownStep };

  function choose({ ownStep, ...others }: PartFields): void {
    setChoices(others);
    if (ownStep !== value.ownStep) set({ ownStep });
  }

  async function change() {
    const step = await ask({ kind: 'chooseStep', size: part.size, ownStep: part.ownStep.trim() || null });
    return step.kind === 'rejected' ? step : ask({ kind: 'changeTaking', sharing: part.sharing, isInCurve: part.isInCurve });
  }

  function done(): void {
    drop();
    toast(text('challenge.saved'));
  }

  return (
    <AnsweredDialog title={text('challenge.part')} submit={text('challenge.save')} onSubmit={change} onDone={done} onClose={onClose}>
      {isLoading ? <Skeleton lines={6} /> : <PartFieldsets part={part} onChange={choose} />}
    </AnsweredDialog>
  );
}

/** Days of rest, from yesterday on; each takes effect at once. */
function RestDialog({ onClose }: PartDialogProps) {
  const text = useText();
  const words = useDayWords();
  const { challenge, plan, today, taking } = useChallenge();
  const act = useAct(challenge);
  const rests = restsOf(taking?.days ?? [], usePending(challenge));
  return (
    <Dialog title={text('challenge.rest')} isOpen onClose={onClose} actions={<Button onPress={onClose}>{text('challenge.close')}</Button>}>
      <p>{text('challenge.rest.about')}</p>
      <div className="stack">
        {restable(plan, today).map((on) => (
          <Checkbox key={on} isSelected={rests.has(on)} onChange={(isOn) => void act({ kind: 'rest', on, isOn })}>
            {on === today ? text('challenge.act.today') : words.long(on)}
          </Checkbox>
        ))}
      </div>
    </Dialog>
  );
}

function PauseDialog({ onClose }: PartDialogProps) {
  const text = useText();
  const { challenge, today } = useChallenge();
  const ask = useAsk(challenge);
  const [until, setUntil] = useState('');

  function pause() {
    if (until !== '' && (!isDay(until) || until < today || until > plusDays(today, 366))) return text('challenge.pause.wrong');
    return ask({ kind: 'pause', until: until || null });
  }

  return (
    <AnsweredDialog title={text('challenge.pause')} submit={text('challenge.pause.submit')} onSubmit={pause} onDone={() => toast(text('challenge.pause.done'))} onClose={onClose}>
      <p>{text('challenge.pause.about')}</p>
      <TextField type="date" label={text('challenge.pause.until')} hint={text('challenge.pause.until.hint')} value={until} onChange={setUntil} />
    </AnsweredDialog>
  );
}

const usualTime = '18:00';

function RemindDialog({ onClose }: PartDialogProps) {
  const text = useText();
  const { challenge, taking } = useChallenge();
  const ask = useAsk(challenge);
  const act = useAct(challenge);
  const intl = useIntl();
  const [at, setAt] = useState(taking?.remindAt?.slice(0, 5) ?? usualTime);
  const set = () => (at === '' ? text('challenge.remind.missing') : ask({ kind: 'remindMe', at: `${at}:00`, timeZone: ownZone() }));

  async function stop(): Promise<void> {
    if ((await act({ kind: 'remindMe', at: null, timeZone: ownZone() })).kind === 'accepted') toast(text('challenge.remind.stopped'));
    onClose();
  }

  return (
    <AnsweredDialog title={text('challenge.remind')} submit={text('challenge.remind.submit')} onSubmit={set} onDone={() => toast(text('challenge.saved'))} onClose={onClose}>
      <p>{text('challenge.remind.about')}</p>
      <TextField type="time" label={text('challenge.remind.time')} hint={text('challenge.remind.zone', { zone: zoneName(ownZone(), intl.locale) })} value={at} onChange={setAt} />
      {taking?.remindAt && (
        <div className="row">
          <Button look="quiet" onPress={() => void stop()}>
            {text('challenge.remind.stop')}
          </Button>
        </div>
      )}
    </AnsweredDialog>
  );
}

function LeaveDialog({ onClose }: PartDialogProps) {
  const text = useText();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  return (
    <FinalDialog
      title={text('challenge.leave.title')}
      yes={text('challenge.leave')}
      no={text('challenge.leave.no')}
      onYes={() => ask({ kind: 'leaveChallenge' })}
      onDone={() => toast(text('challenge.left'))}
      onClose={onClose}
    >
      <p>{text('challenge.leave.about')}</p>
    </FinalDialog>
  );
}
