import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { Switch } from '../parts/switch';
import { Pacer } from './breath-fields';
import { Columns } from './column-fields';
import styles from './library.module.css';
import { NumberBox } from './number-box';
import { Options, Quiz } from './option-fields';
import { Anchors } from './scale-fields';
import type { FieldPartProps } from './type-select';

const ExerciseChoice = lazyPart([], () => import('./exercise-choice'));

const Exercise = (props: FieldPartProps) => (
  <>
    <ExerciseChoice {...props} />
  </>
);

/** What a question of its kind can be given. */
export function FieldSettings({ field, onChange }: FieldPartProps) {
  const text = useText();
  const number = (name: 'maxLength' | 'min' | 'max' | 'step' | 'minRows' | 'maxRows' | 'seconds' | 'minutes' | 'cycles') => (
    <NumberBox label={text(`library.field.${name}`)} value={field[name]} onChange={(value) => onChange({ [name]: value }, name)} />
  );
  switch (field.type) {
    case 'text':
      return number('maxLength');
    case 'longText':
      return (
        <>
          {number('maxLength')}
          <Switch isSelected={field.hasVoice} onChange={(hasVoice) => onChange({ hasVoice }, '')}>
            {text('library.field.hasVoice')}
          </Switch>
        </>
      );
    case 'scale':
      return (
        <>
          <div className={styles.pair}>
            {number('min')}
            {number('max')}
            {number('step')}
          </div>
          <Anchors field={field} onChange={onChange} />
        </>
      );
    case 'number':
      return (
        <div className={styles.pair}>
          {number('min')}
          {number('max')}
        </div>
      );
    case 'choice':
      return (
        <>
          <Options field={field} onChange={onChange} />
          <Quiz field={field} onChange={onChange} />
        </>
      );
    case 'multi':
      return (
        <>
          <Options field={field} onChange={onChange} />
          <Switch isSelected={field.allowsOther} onChange={(allowsOther) => onChange({ allowsOther }, '')}>
            {text('library.field.allowsOther')}
          </Switch>
        </>
      );
    case 'checklist':
      return <Options field={field} onChange={onChange} />;
    case 'table':
    case 'ladder':
      return (
        <>
          <Columns field={field} onChange={onChange} settings={FieldSettings} />
          <div className={styles.pair}>
            {number('minRows')}
            {number('maxRows')}
          </div>
        </>
      );
    case 'drawing':
      return (
        <Switch isSelected={field.allowsPhoto} onChange={(allowsPhoto) => onChange({ allowsPhoto }, '')}>
          {text('library.field.allowsPhoto')}
        </Switch>
      );
    case 'audio':
      return number('seconds');
    case 'timer':
      return (
        <>
          <Exercise field={field} onChange={onChange} />
          {number('seconds')}
        </>
      );
    case 'pacer':
      return (
        <>
          <Exercise field={field} onChange={onChange} />
          <Pacer key={field.exercise} field={field} onChange={onChange} />
        </>
      );
    default:
      return null;
  }
}
