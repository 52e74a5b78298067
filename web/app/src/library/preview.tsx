import { useEffect, useMemo, useState } from 'react';
import type { Form, TemplateContent } from '../contracts';
import { type Answers, FormFields } from '../forms';
import { forgetHere } from '../forms/kept-here';
import { useText } from '../i18n';
import { useMyself } from '../shell/signed-in';
import styles from './library.module.css';

/** How the questions look to whoever answers them. What is typed here goes nowhere. */
export function Preview({ content: { form, language } }: { readonly content: TemplateContent }) {
  const text = useText();
  const { person } = useMyself();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const shown = useNamed(form);
  useEffect(() => forgetHere, []);
  if (form.fields.length === 0) return <p className="muted">{text('library.preview.none')}</p>;
  return (
    <div lang={language} className={styles.preview}>
      <FormFields
        form={shown}
        answers={answers}
        layout="page"
        keptAs="library/preview"
        person={person}
        resumes={false}
        isTrial
        onAnswer={(field, answer) =>
          setAnswers((before) => {
            const next = new Map(before);
            if (answer === null) next.delete(field);
            else next.set(field, answer);
            return next;
          })
        }
      />
    </div>
  );
}

/** While words are still to come, everything has a name that can be heard. */
function useNamed(form: Form): Form {
  const text = useText();
  return useMemo(() => {
    const named = (words: string, otherwise: string) => (words.trim() === '' ? otherwise : words);
    return {
      fields: form.fields.map((field, place) => ({
        ...field,
        label: named(field.label, text('library.question', { number: place + 1 })),
        options: field.options.map((option, at) => ({ ...option, label: named(option.label, text('library.field.option', { number: at + 1 })) })),
        columns: field.columns.map((column, at) => ({
          ...column,
          label: named(column.label, text('library.field.column', { number: at + 1 })),
          options: column.options.map((option, choice) => ({ ...option, label: named(option.label, text('library.field.option', { number: choice + 1 })) })),
        })),
      })),
    };
  }, [form, text]);
}
