import type { TemplateContent } from '../contracts';
import { useText } from '../i18n';
import { NativeSelect } from '../parts/native-select';
import { TextField } from '../parts/text-field';
import { LinesField } from './lines-field';
import { levels } from './words';

interface EvidenceProps {
  readonly content: TemplateContent;
  readonly problem: { readonly problem?: string };
  readonly onChange: (part: Partial<TemplateContent>, where: string) => void;
}

/** What is known of a template, as the practice says. */
export function EvidenceFields({ content: { evidence }, problem, onChange }: EvidenceProps) {
  const text = useText();
  const put = (level: string) => {
    const found = levels.find((one) => one === level);
    onChange({ evidence: found === undefined ? null : { level: found, note: evidence?.note ?? '', sources: evidence?.sources ?? [], verification: 'stated' } }, '');
  };
  return (
    <>
      <NativeSelect label={text('library.evidence')} hint={text('library.evidence.hint')} value={evidence?.level ?? ''} onChange={put}>
        <option value="">{text('library.evidence.none')}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {text(`library.evidence.${level}`)}
          </option>
        ))}
      </NativeSelect>
      {evidence !== null && (
        <>
          <TextField long label={text('library.evidence.note')} value={evidence.note} maxLength={600} onChange={(note) => onChange({ evidence: { ...evidence, note } }, 'note')} {...problem} />
          <LinesField label={text('library.evidence.sources')} hint={text('library.lines.hint')} lines={evidence.sources} onLines={(sources) => onChange({ evidence: { ...evidence, sources } }, 'sources')} />
        </>
      )}
    </>
  );
}
