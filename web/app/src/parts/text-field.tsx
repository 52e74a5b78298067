import type { ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classNames } from './class-names';
import styles from './field.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What to change, in a kind sentence; shown when the field is invalid. */
  readonly problem?: string;
  /** Room for several lines. */
  readonly long?: boolean;
  readonly placeholder?: string;
  readonly fieldRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A place to write, with its label always in view. What is written keeps its own direction. */
export function TextField({ label, hint, problem, long = false, placeholder, fieldRef, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={rest.isInvalid ?? (problem === undefined ? undefined : true)} className={styles.field}>
      <Label className={styles.label}>{label}</Label>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      {long ? (
        <TextArea ref={fieldRef} dir="auto" placeholder={placeholder} className={classNames(styles.input, styles.long)} />
      ) : (
        <Input ref={fieldRef} dir="auto" placeholder={placeholder} className={styles.input} />
      )}
      <FieldError className={styles.problem}>{problem}</FieldError>
    </AriaTextField>
  );
}
