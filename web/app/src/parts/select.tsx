import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, type SelectProps as AriaSelectProps, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names';
import field from './field.module.css';
import { Icon } from './icon';
import styles from './select.module.css';

export interface SelectOption<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
}

export interface SelectProps<Id extends string>
  extends Omit<AriaSelectProps<SelectOption<Id>>, 'children' | 'className' | 'style' | 'value' | 'onChange'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string;
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
}

/** One of many. For five or fewer choices a radio group shows more and asks for fewer taps. */
export function Select<Id extends string>({ label, hint, problem, options, value, onChange, ...rest }: SelectProps<Id>) {
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={(id) => id !== null && onChange(id as Id)}
      isInvalid={problem !== undefined}
      className={field.field}
    >
      <Label className={field.label}>{label}</Label>
      {hint && (
        <Text slot="description" className={field.hint}>
          {hint}
        </Text>
      )}
      <Button className={classNames(field.input, styles.button)}>
        <SelectValue className={styles.value} />
        <Icon of={ChevronDown} />
      </Button>
      <FieldError className={field.problem}>{problem}</FieldError>
      <Popover className={classNames('popover', styles.popover)}>
        <ListBox items={options} className={styles.list}>
          {({ name }) => (
            <ListBoxItem textValue={name} className={classNames('choice', styles.option)}>
              <span>{name}</span>
              <Icon of={Check} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
