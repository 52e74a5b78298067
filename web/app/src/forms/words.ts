import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { cellsOf, isAnswered } from './answers';
import type { Answer, FormField } from './shapes';

/** Says an answer in one line of plain words, for summaries, tables and files. */
export function useAnswerWords(): (field: FormField, answer: Answer | undefined) => string {
  const text = useText();
  const intl = useIntl();
  return useCallback(
    (field, answer) => {
      const say = (of: FormField, said: Answer | undefined): string => {
        if (said === undefined || !isAnswered(said)) return '';
        switch (of.type) {
          case 'scale':
          case 'number':
            return said.number === null ? '' : intl.formatNumber(said.number);
          case 'choice':
            return of.options.find(({ value }) => value === said.text)?.label ?? said.text ?? '';
          case 'multi':
          case 'checklist':
            return intl.formatList([...said.picks.map((pick) => of.options.find(({ value }) => value === pick)?.label ?? pick), ...(said.other ? [said.other] : [])]);
          case 'date':
            return dayWords(said.text);
          case 'table':
          case 'ladder':
            return said.rows
              .map((row) => {
                const cells = cellsOf(row);
                return of.columns.map((column) => say(column, cells.get(column.key))).filter((words) => words !== '').join(', ');
              })
              .join('; ');
          case 'pacer':
          case 'timer':
            return said.number === null ? '' : text('form.seconds', { minutes: Math.floor(said.number / 60), seconds: Math.round(said.number % 60) });
          case 'drawing':
            return said.text ?? text('form.drawing.there');
          case 'audio':
          case 'longText':
            return said.text || (said.file === null ? '' : text('form.recording.there'));
          default:
            return said.text ?? '';
        }
      };
      const dayWords = (day: string | null) =>
        day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? intl.formatDate(new Date(`${day}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }) : (day ?? '');
      return say(field, answer);
    },
    [text, intl],
  );
}
