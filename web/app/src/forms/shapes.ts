/** The shapes of src/Homework/Forms as the server writes them. */
export type { Branch, BreathPhase, FieldType, Form, FormField, FormOption, ScaleAnchor } from '../contracts';

export interface Answer {
  readonly text: string | null;
  readonly number: number | null;
  readonly picks: readonly string[];
  readonly other: string | null;
  readonly rows: readonly AnswerRow[];
  readonly file: string | null;
  readonly strokes: string | null;
}

export interface AnswerRow {
  readonly id: string;
  readonly cells: readonly AnswerCell[];
}

export interface AnswerCell {
  readonly column: string;
  readonly answer: Answer;
}

export interface FieldAnswer {
  readonly field: string;
  readonly answer: Answer;
}

/** Where the files of answers are seen: the item that shows them. */
export interface SeenIn {
  readonly topic: string;
  readonly item: string;
}
