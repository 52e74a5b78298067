import type { FieldType, FormField } from '../contracts';
import { useText } from '../i18n';
import { NativeSelect } from '../parts/native-select';

export interface FieldPartProps {
  readonly field: FormField;
  /** Where in the field it was changed, so that keystrokes there are one step back. */
  readonly onChange: (part: Partial<FormField>, where: string) => void;
}

interface TypeSelectProps {
  readonly types: readonly FieldType[];
  readonly value: FieldType;
  readonly onChange: (type: FieldType) => void;
}

/** Of which kind a question is. */
export function TypeSelect({ types, value, onChange }: TypeSelectProps) {
  const text = useText();
  return (
    <NativeSelect label={text('library.field.type')} value={value} onChange={(next) => onChange(types.find((type) => type === next) ?? value)}>
      {types.map((type) => (
        <option key={type} value={type}>
          {text(`library.type.${type}`)}
        </option>
      ))}
    </NativeSelect>
  );
}
