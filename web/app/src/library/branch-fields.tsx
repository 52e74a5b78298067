import type { Branch, FormField } from '../contracts';
import { useText } from '../i18n';
import { NativeSelect } from '../parts/native-select';
import { testsOf } from './form-steps';
import styles from './library.module.css';
import { NumberBox } from './number-box';

interface BranchFieldsProps {
  readonly when: Branch | null;
  /** The questions before it. */
  readonly before: readonly FormField[];
  readonly onChange: (when: Branch | null, where: string) => void;
}

/** What a branch on a question begins with. */
function begins(field: FormField, test = testsOf(field)[0] ?? 'isAnswered'): Branch {
  const isValue = test === 'is' || test === 'isNot';
  return {
    field: field.key,
    test,
    value: isValue ? (field.options[0]?.value ?? null) : null,
    number: test === 'atLeast' || test === 'atMost' ? (field.min ?? 0) : null,
  };
}

/** When a question is asked: always, or only where an earlier answer is so. */
export function BranchFields({ when, before, onChange }: BranchFieldsProps) {
  const text = useText();
  const field = before.find(({ key }) => key === when?.field);
  if (before.length === 0) return null;
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={text('library.branch')}
        value={when?.field ?? ''}
        onChange={(key) => {
          const next = before.find((one) => one.key === key);
          onChange(next === undefined ? null : begins(next), '');
        }}
      >
        <option value="">{text('library.branch.always')}</option>
        {before.map(({ key, label }, place) => (
          <option key={key} value={key}>
            {text('library.branch.after', { number: place + 1, label: label || key })}
          </option>
        ))}
      </NativeSelect>
      {when !== null && field !== undefined && (
        <>
          <NativeSelect label={text('library.branch.test')} value={when.test} onChange={(test) => onChange(begins(field, testsOf(field).find((one) => one === test)), '')}>
            {testsOf(field).map((test) => (
              <option key={test} value={test}>
                {text(`library.branch.${test}`)}
              </option>
            ))}
          </NativeSelect>
          {when.value !== null && (
            <NativeSelect label={text('library.branch.value')} value={when.value} onChange={(value) => onChange({ ...when, value }, '')}>
              {field.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label || value}
                </option>
              ))}
            </NativeSelect>
          )}
          {(when.test === 'atLeast' || when.test === 'atMost') && (
            <NumberBox label={text('library.branch.number')} value={when.number} onChange={(number) => onChange({ ...when, number }, 'when')} />
          )}
        </>
      )}
    </div>
  );
}
