import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { afterEach, describe, expect, it } from 'vitest';
import catalogue from '../../../../src/Homework/Library/catalogue.json';
import { exerciseOf } from '../exercises/library';
import shell from '../locales/en.json';
import { type Answers, FormFields, FormPrint, FormRead } from '.';
import type { Answer, Form, FormField } from './shapes';
import { answerTo } from './test-fields';
import words from './locales/en.json';

interface Template {
  readonly id: string;
  readonly content: { readonly title: string; readonly form: Form };
}

const templates = catalogue.templates as unknown as readonly Template[];

afterEach(cleanup);

/** Shown once the parts that are fetched have come. */
const show = async (element: React.ReactElement) =>
  act(async () =>
    render(
      <IntlProvider locale="en" messages={{ ...shell, ...words } as never}>
        {element}
      </IntlProvider>,
    ),
  );

const none: Answers = new Map();

/** Whoever owns a form: keeps the answers in memory. */
function Owner({ form, layout, heard, begun = none }: { readonly form: Form; readonly layout: 'steps' | 'page'; readonly heard?: Map<string, Answer | null>; readonly begun?: Answers }) {
  const [answers, setAnswers] = useState(begun);
  return (
    <FormFields
      form={form}
      answers={answers}
      layout={layout}
      keptAs="test"
      onAnswer={(field, answer) => {
        heard?.set(field, answer);
        setAnswers((before) => {
          const next = new Map(before);
          if (answer === null) next.delete(field);
          else next.set(field, answer);
          return next;
        });
      }}
    />
  );
}

/** Parts that are fetched have come. */
const settled = (container: HTMLElement) => waitFor(() => expect(container.textContent).not.toContain('On its way'), { timeout: 10_000 });

const namesIn = (container: HTMLElement) => container.textContent ?? '';

describe('every template', () => {
  it('is known with its exercise', () => {
    expect(templates.length).toBe(54);
    const named = templates.flatMap(({ content }) => content.form.fields).flatMap(({ exercise }) => exercise ?? []);
    for (const exercise of named) expect(exerciseOf(exercise), exercise).toBeDefined();
  });

  it.each(templates)('asks all its questions on one page: $id', async ({ content: { form } }) => {
    const { container } = await show(<Owner form={form} layout="page" />);
    await settled(container);
    for (const { label } of form.fields) expect(namesIn(container)).toContain(label);
  });

  it.each(templates)('is asked one question per screen: $id', async ({ content: { form } }) => {
    const { container } = await show(<Owner form={form} layout="steps" />);
    for (const [at, { label }] of form.fields.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one screen after the other
      await settled(container);
      expect(namesIn(container)).toContain(label);
      if (at < form.fields.length - 1) act(() => screen.getAllByRole('button', { name: 'Next' }).at(-1)?.click());
    }
    expect(screen.queryAllByRole('button', { name: 'Next' })).toHaveLength(0);
  });

  it.each(templates)('is read and printed as it was filled in: $id', async ({ content: { title, form } }) => {
    const answers = new Map(form.fields.map((field) => [field.key, answerTo(field)]));
    const read = await show(<FormRead form={form} answers={answers} />);
    await settled(read.container);
    const printed = await show(<FormPrint title={title} form={form} answers={answers} />);
    const paper = document.querySelector<HTMLElement>('[data-paper]');
    await settled(document.body);
    for (const field of form.fields)
      for (const said of spoken(field)) {
        expect(namesIn(read.container)).toContain(said);
        expect(paper?.textContent).toContain(said);
      }
    printed.unmount();
  });

  it.each(templates)('has room to write by hand where nothing was said: $id', async ({ content: { title, form } }) => {
    await show(<FormPrint title={title} form={form} answers={new Map()} />);
    const paper = document.querySelector('[data-paper]');
    for (const { label } of form.fields) expect(paper?.textContent).toContain(label);
  });

  it.each(templates)('shows again what was filled in: $id', async ({ content: { form } }) => {
    const answers = new Map(form.fields.map((field) => [field.key, answerTo(field)]));
    const { container } = await show(<Owner form={form} layout="page" begun={answers} />);
    await settled(container);
    const stands = [...container.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    expect(stands).toEqual(expect.arrayContaining(form.fields.flatMap(standing)));
  });
});

/** What stands in an input again. */
const standing = (field: FormField): readonly string[] => (['text', 'longText', 'date', 'time'].includes(field.type) ? [answerTo(field).text ?? ''] : []);

/** What of the answer must be found again. */
const spoken = (field: FormField): readonly string[] => {
  const answer = answerTo(field);
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'drawing':
      return [answer.text ?? ''];
    case 'choice':
      return [field.options.find(({ value }) => value === answer.text)?.label ?? ''];
    case 'multi':
    case 'checklist':
      return answer.picks.map((pick) => field.options.find(({ value }) => value === pick)?.label ?? '');
    case 'table':
    case 'ladder':
      return field.columns.flatMap(spoken);
    default:
      return [];
  }
};

const formOf = (id: string): Form => templates.find((template) => template.id === id)?.content.form ?? { fields: [] };

describe('a form that is filled in', () => {
  it('tells of each change, and of nothing once it is empty', async () => {
    const heard = new Map<string, Answer | null>();
    await show(<Owner form={formOf('homework-plan')} layout="page" heard={heard} />);
    const [first] = screen.getAllByRole('textbox');
    if (first === undefined) throw new Error('no field');
    fireEvent.change(first, { target: { value: 'Walk' } });
    expect(heard.get('own_words')).toMatchObject({ text: 'Walk' });
    fireEvent.change(first, { target: { value: '' } });
    expect(heard.get('own_words')).toBeNull();
  });

  it('says how belief changed in a thought record (J2)', async () => {
    const form = formOf('thought-record-7');
    const field = form.fields[0];
    if (field === undefined) throw new Error('no field');
    const answer = answerTo(field);
    const cells = answer.rows[0]?.cells.map((cell) => (cell.column === 'belief' ? { ...cell, answer: { ...cell.answer, number: 80 } } : cell.column === 'belief_new' ? { ...cell, answer: { ...cell.answer, number: 35 } } : cell)) ?? [];
    const rows = [{ id: 'r1', cells }, { id: 'r2', cells: [] }];
    await show(<Owner form={form} layout="steps" begun={new Map([[field.key, { ...answer, rows }]])} />);
    const list = await screen.findByRole('list');
    expect(within(list).getByText('80')).toBeTruthy();
    expect(within(list).getByText('35')).toBeTruthy();
  });

  it('takes a row out and brings it back', async () => {
    const heard = new Map<string, Answer | null>();
    const form = formOf('coping-plan');
    const field = form.fields[0];
    if (field === undefined) throw new Error('no field');
    await show(<Owner form={{ fields: [field] }} layout="page" heard={heard} begun={new Map([[field.key, answerTo(field)]])} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Take Number 1 out' }));
    expect(heard.get(field.key)).toBeNull();
    const { shownToasts } = await import('../parts/toast-queue');
    act(() => shownToasts().at(-1)?.action?.run());
    expect(heard.get(field.key)?.rows).toHaveLength(1);
  });

  it('sorts values cards into piles, one after the other', async () => {
    const heard = new Map<string, Answer | null>();
    const form = formOf('values-cards');
    const field = form.fields.find(({ type }) => type === 'table');
    const [card] = field?.columns[0]?.options ?? [];
    const [pile] = field?.columns[1]?.options ?? [];
    if (field === undefined || card === undefined || pile === undefined) throw new Error('no cards');
    await show(<Owner form={{ fields: [field] }} layout="page" heard={heard} />);
    fireEvent.click(await screen.findByRole('button', { name: `${card.label}: ${pile.label}` }));
    expect(heard.get(field.key)?.rows[0]?.cells.map(({ answer }) => answer.text)).toEqual([card.value, pile.value]);
    expect(screen.getByRole('combobox', { name: `Pile of ${card.label}` })).toBeTruthy();
  });

  it('keeps a number that does not fit in view, and says what to write', async () => {
    const heard = new Map<string, Answer | null>();
    const field: FormField = { ...(formOf('sleep-diary').fields[0]?.columns.find(({ type }) => type === 'number') as FormField) };
    await show(<Owner form={{ fields: [field] }} layout="page" heard={heard} />);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '9999' } });
    expect(screen.getByDisplayValue('9999')).toBeTruthy();
    expect(screen.getByText('Please write a number from 0 to 600.')).toBeTruthy();
    expect(heard.size).toBe(0);
  });

  it('chooses the middle of a scale by the space bar, and clears it', async () => {
    const heard = new Map<string, Answer | null>();
    const field = formOf('gratitude-daily').fields.find(({ key }) => key === 'mood') as FormField;
    await show(<Owner form={{ fields: [field] }} layout="page" heard={heard} />);
    const slider = screen.getByRole('slider');
    expect(slider.getAttribute('aria-valuetext')).toBe('Not chosen yet');
    fireEvent.keyDown(slider, { key: ' ' });
    expect(heard.get('mood')?.number).toBe(5);
    expect(slider.getAttribute('aria-valuetext')).toBe('5, In the middle');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(heard.get('mood')).toBeNull();
  });
});
