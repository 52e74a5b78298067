import { Fragment, useState } from 'react';
import type { OwnPulse, Pulse, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { useItem, useItems, useTopic } from '../live';
import { Button } from '../parts/button';
import { mayWrite } from '../roles';
import { ScaleButtons } from './scale-buttons';
import { measuresOf } from './use-record';

export const parts = ['belong', 'understood', 'work', 'safe'] as const;

/** How today's session was. What becomes of it is said before, not after. */
export function PulseNow() {
  const { group, isCare } = useGroup();
  const measures = measuresOf(group);
  const { role } = useTopic(measures);
  const now = useNow();
  const open = useItems(measures, 'pulse').find(({ isSettled, until }) => !isSettled && new Date(until) > now);
  if (isCare || open === undefined || !mayWrite(role)) return null;
  return <Answering key={open.id} measures={measures} pulse={open} />;
}

const none = { belong: null, understood: null, work: null, safe: null };

function Answering({ measures, pulse }: { readonly measures: Topic; readonly pulse: Pulse }) {
  const text = useText();
  const act = useAct(measures);
  const id = pulse.id.slice('pulse:'.length);
  const mine = useItem(measures, `mine:${id}`, 'ownPulse');
  const [chosen, setChosen] = useState<Pick<OwnPulse, (typeof parts)[number]>>();
  const [isOpen, setOpen] = useState(false);
  const shown = chosen ?? mine ?? none;
  if (mine !== undefined && !isOpen) {
    return (
      <Section title={text('measures.pulse')} actions={<Button onPress={() => setOpen(true)}>{text('measures.pulse.change')}</Button>}>
        <p role="status">{text('measures.pulse.thanks')}</p>
      </Section>
    );
  }
  const send = () => {
    setOpen(false);
    void act({ kind: 'answerPulse', pulse: id, belong: shown.belong, understood: shown.understood, work: shown.work, safe: shown.safe });
  };
  return (
    <Section title={text('measures.pulse')}>
      <p className="muted">{text('measures.pulse.about')}</p>
      {parts.map((part) => (
        <Fragment key={part}>
          {part === 'safe' && <p>{text('measures.pulse.safe.about')}</p>}
          <ScaleButtons
            label={text(`measures.pulse.${part}`)}
            low={text('measures.pulse.0')}
            high={text('measures.pulse.10')}
            value={shown[part]}
            onChange={(value) => setChosen({ ...shown, [part]: value })}
          />
        </Fragment>
      ))}
      <div className="row">
        <Button look="primary" isDisabled={parts.every((part) => shown[part] === null)} onPress={send}>
          {text('measures.pulse.send')}
        </Button>
      </div>
    </Section>
  );
}
