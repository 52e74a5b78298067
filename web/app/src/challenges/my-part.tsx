import { BedDouble, BellRing, CalendarOff, DoorOpen, Footprints, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Taker } from '../contracts';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { usePending } from '../live';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { Switch } from '../parts/switch';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { Calendar } from './calendar';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';
import { isWithin } from './days';
import type { PartDialog } from './part-dialogs';
import { sizes } from './sizes';
import { restsOf } from './unsent-days';
import { useDayWords } from './use-day-words';

const PartDialogs = lazyPart([], () => import('./part-dialogs'));

/** One's own way through the challenge: days, step, rest, pauses, reminders. */
export default function MyPart() {
  const text = useText();
  const { taking, phase } = useChallenge();
  const [asked, setAsked] = useState<PartDialog>();
  if (taking === undefined) return null;
  const isOn = phase === 'planned' || phase === 'running';
  return (
    <section aria-labelledby="mine" className={classNames(styles.side, styles.own)}>
      <h2 id="mine" className={styles.sideTitle}>
        {text('challenge.mine')}
      </h2>
      {taking.pausedSince !== null && <Paused taking={taking} />}
      <Step taking={taking} />
      <Calendar days={taking.days} />
      {isOn && taking.pausedSince === null && <RestToday taking={taking} />}
      {isOn && <Choices taking={taking} onAsk={setAsked} />}
      {asked && <PartDialogs asked={asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function Step({ taking }: { readonly taking: Taker }) {
  const text = useText();
  const { plan } = useChallenge();
  const step = taking.ownStep ?? plan.steps[sizes.indexOf(taking.size)] ?? '';
  return (
    <p className={styles.point}>
      <Icon of={Footprints} />
      <span>
        <span className="muted small">{text(`challenge.size.${taking.size}`)}</span>
        <br />
        <UserText>{step}</UserText>
      </span>
    </p>
  );
}

function Paused({ taking }: { readonly taking: Taker }) {
  const text = useText();
  const words = useDayWords();
  const { challenge } = useChallenge();
  const act = useAct(challenge);
  const comeBack = async () => {
    if ((await act({ kind: 'comeBack' })).kind === 'accepted') toast(text('challenge.back.welcome'));
  };
  return (
    <div className={styles.paused}>
      <p>{taking.pausedUntil === null ? text('challenge.paused') : text('challenge.paused.until', { day: words.long(taking.pausedUntil) })}</p>
      <Button look="primary" icon={Play} onPress={() => void comeBack()}>
        {text('challenge.comeBack')}
      </Button>
    </div>
  );
}

function RestToday({ taking }: { readonly taking: Taker }) {
  const text = useText();
  const { challenge, plan, today } = useChallenge();
  const act = useAct(challenge);
  const rests = restsOf(taking.days, usePending(challenge));
  if (!isWithin(plan, today)) return null;
  const isRest = rests.has(today);
  return (
    <Switch isSelected={isRest} onChange={(isOn) => void act({ kind: 'rest', on: today, isOn })} hint={text('challenge.rest.hint')}>
      {text('challenge.rest.today')}
    </Switch>
  );
}

function Choices({ taking, onAsk }: { readonly taking: Taker; readonly onAsk: (asked: PartDialog) => void }) {
  const text = useText();
  const intl = useIntl();
  const at = taking.remindAt === null ? undefined : intl.formatDate(`2030-01-01T${taking.remindAt.slice(0, 5)}:00Z`, { timeStyle: 'short', timeZone: 'UTC' });
  return (
    <div className={styles.choices}>
      <Button look="quiet" icon={Footprints} onPress={() => onAsk('part')}>
        {text('challenge.part')}
      </Button>
      <Button look="quiet" icon={BedDouble} onPress={() => onAsk('rest')}>
        {text('challenge.rest')}
      </Button>
      {taking.pausedSince === null && (
        <Button look="quiet" icon={Pause} onPress={() => onAsk('pause')}>
          {text('challenge.pause')}
        </Button>
      )}
      <Button look="quiet" icon={at === undefined ? CalendarOff : BellRing} onPress={() => onAsk('remind')}>
        {at === undefined ? text('challenge.remind.none') : text('challenge.remind.at', { time: at })}
      </Button>
      <Button look="quiet" icon={DoorOpen} onPress={() => onAsk('leave')}>
        {text('challenge.leave')}
      </Button>
    </div>
  );
}
