import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup as AriaRadioGroup, type RadioGroupProps as AriaRadioGroupProps } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names';
import field from './field.module.css';
import styles from './mark.module.css';

export interface RadioOption<Id extends string> {
  readonly id: Id;
  readonly name: ReactNode;
  readonly hint?: ReactNode;
}

export interface RadioGroupProps<Id extends string>
  extends Omit<AriaRadioGroupProps, 'children' | 'className' | 'style' | 'value' | 'onChange'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string;
  readonly options: readonly RadioOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** `row`: short choices side by side. */
  readonly layout?: 'column' | 'row';
}

/** One of a few, all in view. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hint, problem, options, onChange, layout = 'column', ...rest } = props;
  return (
    <AriaRadioGroup {...rest} onChange={(id) => onChange(id as Id)} isInvalid={problem !== undefined} className={field.field}>
      <Label className={field.label}>{label}</Label>
      {hint && (
        <Text slot="description" className={field.hint}>
          {hint}
        </Text>
      )}
      <div className={classNames(styles.options, styles[layout])}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={classNames(styles.option, styles.boxed)}>
            <span className={classNames(styles.mark, styles.round)} />
            <span className={styles.words}>
              {option.name}
              {option.hint && <span className={field.hint}>{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError className={field.problem}>{problem}</FieldError>
    </AriaRadioGroup>
  );
}
