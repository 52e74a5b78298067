/** The shapes of src/Homework/Forms as the server writes them. */
export type { Answer, AnswerCell, AnswerRow, Branch, BreathPhase, FieldAnswer, FieldType, Form, FormField, FormOption, ScaleAnchor } from '../contracts';

/** Where the files of answers are seen: the item that shows them. */
export interface SeenIn {
  readonly topic: string;
  readonly item: string;
}
