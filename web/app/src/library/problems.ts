import type { FormField, TemplateContent } from '../contracts';
import { testsOf } from './form-steps';

/** What is still to be done before a template can be kept: by part, the words of `library.problem.*`. */
export type Problem =
  | 'title' | 'purpose' | 'steps' | 'frequency' | 'minutes' | 'lines' | 'levels' | 'sharing' | 'evidence' | 'reading'
  | 'label' | 'key' | 'length' | 'range' | 'anchors' | 'options' | 'quiz' | 'columns' | 'rows' | 'seconds' | 'breath' | 'branch' | 'many';

export interface Problems {
  readonly parts: readonly Problem[];
  /** By the place of the question. */
  readonly fields: ReadonlyMap<number, Problem>;
}

const isLine = (text: string, most: number) => text.trim() !== '' && text.length <= most && !text.includes('\n');

const areLines = (lines: readonly string[], most: number, length: number) => lines.length <= most && lines.every((line) => line.trim() !== '' && line.length <= length);

/** The same that the server looks at (`TemplateChecks`, `FormChecks`), said where it is. */
export function problemsOf(content: TemplateContent): Problems {
  const isWrong: Partial<Record<Problem, boolean>> = {
    title: !isLine(content.title, 80),
    purpose: content.purpose.trim() === '' || content.purpose.length > 600,
    steps: content.steps.length === 0 || !areLines(content.steps, 15, 400),
    frequency: !isLine(content.frequency, 120),
    minutes: !(content.minMinutes >= 1 && content.maxMinutes <= 600 && content.minMinutes <= content.maxMinutes),
    lines: !(areLines(content.materials, 10, 200) && areLines(content.safety, 10, 400) && areLines(content.reviewPrompts, 10, 300) && areLines(content.accessibility, 10, 300)),
    levels: content.levels.some(({ text }) => text.trim() === '' || text.length > 300),
    sharing: content.isNeverForGroup && content.sharing === 'group',
    evidence: content.evidence !== null && (content.evidence.note.trim() === '' || content.evidence.note.length > 600),
    reading: content.reading !== null && !(isLine(content.reading.title, 120) && content.reading.paragraphs.length > 0 && areLines(content.reading.paragraphs, 40, 2000)),
    many: content.form.fields.length > 60,
  };
  const parts = (Object.keys(isWrong) as Problem[]).filter((part) => isWrong[part]);
  return { parts, fields: fieldProblems(content.form.fields) };
}

export const hasProblems = ({ parts, fields }: Problems): boolean => parts.length > 0 || fields.size > 0;

function fieldProblems(fields: readonly FormField[]): ReadonlyMap<number, Problem> {
  const found = new Map<number, Problem>();
  fields.forEach((field, place) => {
    const problem = fields.some((other, at) => at < place && other.key === field.key) ? 'key' : (fieldProblem(field) ?? branchProblem(field, fields.slice(0, place)));
    if (problem) found.set(place, problem);
  });
  return found;
}

function branchProblem({ when }: FormField, before: readonly FormField[]): Problem | undefined {
  if (when === null) return undefined;
  const field = before.find(({ key }) => key === when.field);
  if (field === undefined || !testsOf(field).includes(when.test)) return 'branch';
  if (when.test === 'is' || when.test === 'isNot') return field.options.some(({ value }) => value === when.value) ? undefined : 'branch';
  return when.test === 'isAnswered' || (when.number !== null && Number.isFinite(when.number)) ? undefined : 'branch';
}

/** What is wrong with one question, or a column. */
export function fieldProblem(field: FormField): Problem | undefined {
  if (!isLine(field.label, 300)) return 'label';
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(field.key)) return 'key';
  switch (field.type) {
    case 'text':
    case 'longText':
      return field.maxLength === null || isWithin(field.maxLength, 1, 10_000) ? undefined : 'length';
    case 'scale':
      return scaleProblem(field);
    case 'number':
      return field.min !== null && field.max !== null && field.min > field.max ? 'range' : undefined;
    case 'choice':
    case 'multi':
    case 'checklist':
      return optionsProblem(field);
    case 'table':
    case 'ladder':
      return rowsProblem(field);
    case 'audio':
    case 'timer':
      return field.seconds !== null && isWithin(field.seconds, 5, 7200) ? undefined : 'seconds';
    case 'pacer':
      return pacerProblem(field);
    default:
      return undefined;
  }
}

const isWithin = (number: number, least: number, most: number) => Number.isFinite(number) && number >= least && number <= most;

function scaleProblem({ min, max, step, anchors }: FormField): Problem | undefined {
  if (min === null || max === null || step === null || !(min < max) || !(step > 0) || !isWithin((max - min) / step, 1, 200)) return 'range';
  const areInOrder = anchors.every(({ at, label }, place) => at >= min && at <= max && isLine(label, 80) && (place === 0 || at > (anchors[place - 1]?.at ?? at)));
  return areInOrder ? undefined : 'anchors';
}

function optionsProblem({ type, options, correct, explain }: FormField): Problem | undefined {
  const fewest = type === 'checklist' ? 1 : 2;
  const areWell = options.every(({ value, label }) => isLine(value, 80) && isLine(label, 200)) && new Set(options.map(({ value }) => value)).size === options.length;
  if (options.length < fewest || options.length > 60 || !areWell) return 'options';
  return (correct !== null && options.every(({ value }) => value !== correct)) || (explain?.length ?? 0) > 600 ? 'quiz' : undefined;
}

function rowsProblem({ columns, minRows, maxRows }: FormField): Problem | undefined {
  const keys = new Set(columns.map(({ key }) => key));
  if (columns.length < 1 || columns.length > 14 || keys.size < columns.length) return 'columns';
  if (columns.some((column) => fieldProblem(column) !== undefined)) return 'columns';
  const [fewest, most] = [minRows ?? 0, maxRows ?? 200];
  return fewest >= 0 && isWithin(most, 1, 200) && fewest <= most ? undefined : 'rows';
}

function pacerProblem({ phases, minutes, cycles }: FormField): Problem | undefined {
  const areBreaths = phases.length >= 1 && phases.length <= 6 && phases.every(({ seconds }) => isWithin(seconds, 0.5, 20));
  const isLimited = (minutes !== null && cycles === null && isWithin(minutes, 1, 60)) || (minutes === null && cycles !== null && isWithin(cycles, 1, 200));
  return areBreaths && isLimited ? undefined : 'breath';
}
