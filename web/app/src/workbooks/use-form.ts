import { useMemo } from 'react';
import type { Form, WorkbookTask, Worksheet } from '../contracts';
import { formTold, useTemplateWords } from '../library/told';
import { useItem } from '../live';
import { useWorkbook } from './workbook-context';

/** The questions that a worksheet answers: those of its edition, which may be an earlier one. */
export function useFormAsGiven(task: WorkbookTask, sheet: Worksheet | undefined): Form {
  const { workbook } = useWorkbook();
  const earlier = useItem(workbook, `form:${task.id}:${sheet?.edition ?? task.edition}`, 'taskForm');
  return earlier?.form ?? task.card.content.form;
}

/** The same in the reader's language. */
export function useFormOf(task: WorkbookTask, sheet: Worksheet | undefined): Form {
  const told = useTemplateWords();
  const form = useFormAsGiven(task, sheet);
  return useMemo(() => formTold(form, told), [form, told]);
}
