/** The one way forms are filled in, read and printed. Pages that use it load the words of `forms`. */
export { type Answers, answersOf, isAnswered, listOf, noAnswer } from './answers';
export { missingFields, shownFields } from './branches';
export { CountField } from './count-field';
export { FormFields, type FormFieldsProps } from './form-fields';
export { FormPrint } from './form-print';
export { FormRead } from './form-read';
export { ScaleField } from './scale-field';
export type { Answer, AnswerCell, AnswerRow, FieldAnswer, Form, FormField, SeenIn } from './shapes';
export { useAnswerWords } from './words';
