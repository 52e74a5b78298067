import type { TemplateContent } from '../contracts';
import { exercises } from '../exercises/library';
import { useText } from '../i18n';
import { isConfirmed, measures } from '../measures/catalogue';
import { NativeSelect } from '../parts/native-select';
import { TextField } from '../parts/text-field';
import { LinesField } from './lines-field';

interface GoesWithProps {
  readonly content: TemplateContent;
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<TemplateContent>, where: string) => void;
}

/** What goes with a template: something to read, a guided exercise, a questionnaire whose terms are known. */
export default function GoesWith({ content: { reading, exercise, measure }, problem, onChange }: GoesWithProps) {
  const text = useText();
  const read = (part: { readonly title?: string; readonly paragraphs?: readonly string[] }, where: string) => {
    const next = { title: '', paragraphs: [], sources: [], ...reading, ...part };
    onChange({ reading: next.title === '' && next.paragraphs.length === 0 ? null : next }, where);
  };
  return (
    <>
      <h3>{text('library.goesWith')}</h3>
      <NativeSelect label={text('library.exercise')} value={exercise ?? ''} onChange={(id) => onChange({ exercise: id || null }, '')}>
        <option value="">{text('library.exercise.none')}</option>
        {exercises.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={text('library.measure')} hint={text('library.measure.hint')} value={measure ?? ''} onChange={(id) => onChange({ measure: id || null }, '')}>
        <option value="">{text('library.measure.none')}</option>
        {/* one that a template names already stays, whatever is known of it */}
        {measures.filter((one) => isConfirmed(one) || one.id === measure).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <fieldset className="stack">
        <legend>{text('library.reading')}</legend>
        <TextField label={text('library.reading.title')} value={reading?.title ?? ''} maxLength={120} onChange={(title) => read({ title }, 'reading:title')} {...(problem !== undefined && { problem })} />
        <LinesField label={text('library.reading.paragraphs')} hint={text('library.reading.paragraphs.hint')} lines={reading?.paragraphs ?? []} onLines={(paragraphs) => read({ paragraphs }, 'reading')} />
      </fieldset>
    </>
  );
}
