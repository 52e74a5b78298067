import type { Answer, AnswerRow, FieldAnswer, Form, FormField } from './shapes';

/** What has been answered, by the field's key. A field without an answer is not in it. */
export type Answers = ReadonlyMap<string, Answer>;

/** An answer in which nothing is said. */
export const noAnswer: Answer = { text: null, number: null, picks: [], other: null, rows: [], file: null, strokes: null };

/** Whether anything is said in it. */
export function isAnswered(answer: Answer | undefined | null): boolean {
  if (answer === undefined || answer === null) return false;
  const { text, number, picks, other, rows, file, strokes } = answer;
  return isSaid(text) || isSaid(other) || number !== null || picks.length > 0 || file !== null || strokes !== null || rows.some(isRowAnswered);
}

const isSaid = (words: string | null) => words !== null && words.trim() !== '';

export const isRowAnswered = (row: AnswerRow): boolean => row.cells.some(({ answer }) => isAnswered(answer));

/** Null where nothing is said. An empty row that was just added is something, so that it stays on the screen. */
export const orNull = (answer: Answer): Answer | null => (isAnswered(answer) || answer.rows.length > 0 ? answer : null);

export const answersOf = (list: readonly FieldAnswer[]): Answers => new Map(list.map(({ field, answer }) => [field, answer]));

/** The answers in the order of the form. */
export const listOf = (form: Form, answers: Answers): readonly FieldAnswer[] =>
  form.fields.flatMap(({ key }) => {
    const answer = answers.get(key);
    return answer === undefined ? [] : [{ field: key, answer }];
  });

/** What the cells of a row say, as answers by the column's key. */
export const cellsOf = (row: AnswerRow): Answers => new Map(row.cells.map(({ column, answer }) => [column, answer]));

/** The row with another answer in a column; its cells stay in the order of the columns. */
export function withCell(row: AnswerRow, columns: readonly FormField[], column: string, answer: Answer | null): AnswerRow {
  const cells = new Map(cellsOf(row));
  if (answer === null) cells.delete(column);
  else cells.set(column, answer);
  return {
    ...row,
    cells: columns.flatMap(({ key }) => {
      const found = cells.get(key);
      return found === undefined ? [] : [{ column: key, answer: found }];
    }),
  };
}

export const newRow = (cells: AnswerRow['cells'] = []): AnswerRow => ({ id: crypto.randomUUID().slice(0, 13), cells });

/** The rows with the one at a place moved to another. */
export function moved(rows: readonly AnswerRow[], from: number, to: number): readonly AnswerRow[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}

/** The steps of a ladder from easy to hard; those of which that is not said yet stay behind them, as they came. */
export function sorted(rows: readonly AnswerRow[], orderBy: string | null): readonly AnswerRow[] {
  if (orderBy === null) return rows;
  const hardness = (row: AnswerRow) => cellsOf(row).get(orderBy)?.number ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((one, other) => {
    const [a, b] = [hardness(one), hardness(other)];
    return a === b ? 0 : a - b;
  });
}
