/** The shapes of src/Homework/Forms as the server writes them. */

export type FieldType =
  | 'text' | 'longText' | 'scale' | 'choice' | 'multi' | 'number' | 'date' | 'time' | 'checklist' | 'table' | 'drawing' | 'audio' | 'pacer' | 'timer' | 'ladder';

export interface FormOption {
  readonly value: string;
  readonly label: string;
}

export interface ScaleAnchor {
  readonly at: number;
  readonly label: string;
}

export interface BreathPhase {
  readonly phase: string;
  readonly seconds: number;
}

export interface Branch {
  readonly field: string;
  readonly test: 'is' | 'isNot' | 'atLeast' | 'atMost' | 'isAnswered';
  readonly value: string | null;
  readonly number: number | null;
}

export interface FormField {
  readonly key: string;
  readonly type: FieldType;
  readonly label: string;
  readonly isRequired: boolean;
  readonly help: string | null;
  readonly maxLength: number | null;
  readonly hasVoice: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly anchors: readonly ScaleAnchor[];
  readonly options: readonly FormOption[];
  readonly allowsOther: boolean;
  readonly correct: string | null;
  readonly explain: string | null;
  readonly columns: readonly FormField[];
  readonly minRows: number | null;
  readonly maxRows: number | null;
  readonly orderBy: string | null;
  readonly seconds: number | null;
  readonly exercise: string | null;
  readonly phases: readonly BreathPhase[];
  readonly minutes: number | null;
  readonly cycles: number | null;
  readonly allowsPhoto: boolean;
  readonly when: Branch | null;
}

export interface Form {
  readonly fields: readonly FormField[];
}

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
