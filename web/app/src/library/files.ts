import type { ProgrammePlan, TemplateContent, TemplateRef } from '../contracts';
import { type Compact, compact, whole } from './compact';
import { hasProblems, type Problem, problemsOf } from './problems';

/** A template in a file: what was said of it, and which one it was where it came from. */
export interface FiledTemplate {
  readonly id: string;
  readonly version: number;
  readonly from: TemplateRef | null;
  readonly content: TemplateContent;
}

export interface LibraryFile {
  readonly templates: readonly FiledTemplate[];
  readonly programmes: readonly ProgrammePlan[];
}

const format = 'homework-library';
const newest = 1;

/** The library, or a part of it, as a file that another practice can take in. */
export const written = ({ templates, programmes }: LibraryFile): string =>
  `${JSON.stringify({ format, version: newest, templates: templates.map(({ content, ...rest }) => ({ ...rest, content: compact(content) })), programmes }, null, 2)}\n`;

/** Why a file is not taken in: the words of `library.import.*`, and which template of it. */
export interface Unfit {
  readonly why: 'notJson' | 'notOurs' | 'tooNew' | 'tooBig' | 'nothing' | 'broken' | 'wrong';
  readonly title?: string;
  readonly problem?: Problem;
  /** The place of the question, from 1. */
  readonly question?: number;
}

const mostBytes = 5_000_000;

/** What a file holds, checked as the builder checks, or the first reason why not. */
export function readFile(text: string): LibraryFile | Unfit {
  if (text.length > mostBytes) return { why: 'tooBig' };
  const file = parsed(text);
  if (file === undefined) return { why: 'notJson' };
  if (!isObject(file) || file['format'] !== format || !Array.isArray(file['templates'])) return { why: 'notOurs' };
  if (typeof file['version'] !== 'number' || file['version'] > newest) return { why: 'tooNew' };
  const programmes = Array.isArray(file['programmes']) ? file['programmes'] : [];
  if (file['templates'].length + programmes.length === 0) return { why: 'nothing' };
  const templates: FiledTemplate[] = [];
  for (const [place, raw] of file['templates'].entries()) {
    const template = templateIn(raw);
    if (template === undefined) return { why: 'broken', title: titleOf(raw) ?? String(place + 1) };
    const problems = problemsOf(template.content);
    const [question, problem] = [...problems.fields][0] ?? [];
    if (hasProblems(problems)) return { why: 'wrong', title: template.content.title, problem: problems.parts[0] ?? problem, ...(problems.parts.length === 0 && question !== undefined && { question: question + 1 }) };
    templates.push(template);
  }
  if (!programmes.every(isPlan)) return { why: 'broken', title: titleOf(programmes.find((plan) => !isPlan(plan))) ?? '' };
  return { templates, programmes };
}

export const isUnfit = (read: LibraryFile | Unfit): read is Unfit => 'why' in read;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const titleOf = (raw: unknown): string | undefined => {
  const content = isObject(raw) ? (raw['content'] ?? raw) : undefined;
  return isObject(content) && typeof content['title'] === 'string' ? content['title'] : undefined;
};

const isRef = (value: unknown): value is TemplateRef => isObject(value) && typeof value['template'] === 'string' && typeof value['version'] === 'number';

function templateIn(raw: unknown): FiledTemplate | undefined {
  if (!isObject(raw) || typeof raw['id'] !== 'string' || typeof raw['version'] !== 'number' || !isObject(raw['content'])) return undefined;
  try {
    const content = whole(raw['content'] as Compact);
    return isLike(content, blankTypes) && content.form.fields.every(isField) ? { id: raw['id'], version: raw['version'], from: isRef(raw['from']) ? raw['from'] : null, content } : undefined;
  } catch {
    return undefined;
  }
}

/** The kinds of value that each part has, where they are not one of some words (those the server knows). */
const blankTypes: Partial<Record<keyof TemplateContent, 'string' | 'number' | 'boolean' | 'list'>> = {
  title: 'string', purpose: 'string', frequency: 'string', language: 'string', kind: 'string', area: 'string', sharing: 'string', minMinutes: 'number', maxMinutes: 'number',
  isNeverForGroup: 'boolean', isForOffline: 'boolean', steps: 'list', modalities: 'list', settings: 'list', aims: 'list', materials: 'list', safety: 'list', levels: 'list',
  reviewPrompts: 'list', accessibility: 'list', replyStarters: 'list',
};

const textLists: readonly (keyof TemplateContent)[] = ['steps', 'materials', 'safety', 'reviewPrompts', 'accessibility', 'replyStarters'];

function isLike(content: TemplateContent, types: typeof blankTypes): boolean {
  const isRight = (name: string, type: string) => {
    const value = content[name as keyof TemplateContent];
    // oxlint-disable-next-line valid-typeof -- one of those above
    return type === 'list' ? Array.isArray(value) : typeof value === type;
  };
  return Object.entries(types).every(([name, type]) => isRight(name, type)) && textLists.every((name) => (content[name] as readonly unknown[]).every((line) => typeof line === 'string'));
}

const isField = (field: TemplateContent['form']['fields'][number]): boolean =>
  typeof field.key === 'string' && typeof field.label === 'string' && typeof field.type === 'string' && Array.isArray(field.options) && Array.isArray(field.columns)
  && Array.isArray(field.anchors) && Array.isArray(field.phases) && field.columns.every(isField)
  && field.options.every((option: unknown) => isObject(option) && typeof option['value'] === 'string' && typeof option['label'] === 'string');

const isPlan = (plan: unknown): plan is ProgrammePlan =>
  isObject(plan) && typeof plan['title'] === 'string' && Array.isArray(plan['steps'])
  && plan['steps'].every((step: unknown) => isObject(step) && typeof step['id'] === 'string' && isRef(step['template']) && isObject(step['release']));

/** Which template in which version. */
export const refKey = ({ template, version }: TemplateRef): string => `${template}:${version}`;

/** A programme as it is here, where its templates have got other ids (by {@link refKey}) by being taken in. */
export const withIds = (plan: ProgrammePlan, ids: ReadonlyMap<string, string>): ProgrammePlan => ({
  ...plan,
  steps: plan.steps.map((step) => {
    const id = ids.get(refKey(step.template));
    return id === undefined ? step : { ...step, template: { template: id, version: 1 } };
  }),
});
