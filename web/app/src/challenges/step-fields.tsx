import type { StepSize } from '../contracts';
import { useText } from '../i18n';
import { RadioGroup } from '../parts/radio-group';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { UserText } from '../parts/user-text';
import { SharingChoice } from './act-form';
import { useChallenge } from './challenge-context';
import type { ActFields } from './act-words';
import { sizes } from './sizes';

/** How somebody takes part, as the fields hold it. */
export interface PartFields {
  readonly size: StepSize;
  readonly ownStep: string;
  readonly sharing: ActFields['sharing'];
  readonly isInCurve: boolean;
}

interface PartFieldsProps {
  readonly part: PartFields;
  readonly onChange: (part: PartFields) => void;
}

/** One's own step, what others learn unless one says otherwise, and whether one's numbers count. */
export function PartFieldsets({ part, onChange }: PartFieldsProps) {
  const text = useText();
  const { plan } = useChallenge();
  const change = (some: Partial<PartFields>) => onChange({ ...part, ...some });
  const options = sizes.map((id, place) => ({
    id,
    name: text(`challenge.size.${id}`),
    hint: <UserText>{plan.steps[place] ?? ''}</UserText>,
  }));
  return (
    <>
      <RadioGroup label={text('challenge.size')} hint={text('challenge.size.hint')} options={options} value={part.size} onChange={(size) => change({ size })} />
      <TextField label={text('challenge.ownStep')} hint={text('challenge.ownStep.hint')} value={part.ownStep} onChange={(ownStep) => change({ ownStep })} maxLength={200} />
      <SharingChoice value={part.sharing} onChange={(sharing) => change({ sharing })} />
      {plan.asksSuds && (
        <Switch isSelected={part.isInCurve} onChange={(isInCurve) => change({ isInCurve })} hint={text('challenge.inCurve.hint')}>
          {text('challenge.inCurve')}
        </Switch>
      )}
    </>
  );
}
