import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import type { Answers } from './answers';
import { missingFields, shownFields } from './branches';
import { Field } from './field';
import { FillProvider } from './fill-context';
import styles from './forms.module.css';
import { useOpenScreens } from './open-screens';
import type { Answer, Form, FormField, SeenIn } from './shapes';
import { Steps } from './steps';

export interface FormFieldsProps {
  readonly form: Form;
  readonly answers: Answers;
  /** Each change, keystrokes too; null where nothing is said any more. Whoever owns the answers stores them. */
  readonly onAnswer: (field: string, answer: Answer | null) => void;
  /** One question per screen (R16.3), or all on one page. */
  readonly layout?: 'steps' | 'page';
  /** What the button behind the last question does. */
  readonly onDone?: () => void;
  readonly doneLabel?: string;
  /** Whether required questions that are open say so; the first one is gone to. */
  readonly marksMissing?: boolean;
  readonly seenIn?: SeenIn;
  readonly isDisabled?: boolean;
  /** Under it what cannot be sent yet is kept on this device. */
  readonly keptAs: string;
  /** The signed-in person's id, where there is one. */
  readonly person?: string;
  /** Whether it opens where it was left. */
  readonly resumes?: boolean;
  /** Only tried out: what is recorded or photographed stays in this page. */
  readonly isTrial?: boolean;
}

/** A form that is filled in. */
export function FormFields(props: FormFieldsProps) {
  const { form, answers, layout = 'steps', marksMissing = false, seenIn, isDisabled = false, keptAs, person, resumes = true, isTrial = false } = props;
  const shown = useMemo(() => shownFields(form, answers), [form, answers]);
  const missing = marksMissing ? new Set(missingFields(form, answers).map(({ key }) => key)) : new Set<string>();
  const screens = useOpenScreens(resumes && !isDisabled ? keptAs : undefined);
  const fill = useMemo(
    () => screens && { seenIn, keptAs, person, isDisabled, isStepwise: layout === 'steps', screens, isTrial },
    [seenIn, keptAs, person, isDisabled, layout, screens, isTrial],
  );
  if (fill === undefined) return <Skeleton lines={4} />;
  return (
    <FillProvider value={fill}>
      {layout === 'steps' ? <OneByOne {...props} shown={shown} missing={missing} /> : <AllOnOnePage {...props} shown={shown} missing={missing} />}
    </FillProvider>
  );
}

interface LaidOutProps extends FormFieldsProps {
  readonly shown: readonly FormField[];
  readonly missing: ReadonlySet<string>;
}

function OneByOne({ shown, missing, answers, onAnswer, onDone, doneLabel }: LaidOutProps) {
  return (
    <Steps place="" keys={shown.map(({ key }) => key)} startsAt={shown.find(({ key }) => missing.has(key))?.key} onDone={onDone} doneLabel={doneLabel}>
      {(at) => {
        const field = shown[at];
        return field && <Field key={field.key} field={field} answer={answers.get(field.key)} isMissing={missing.has(field.key)} onAnswer={(answer) => onAnswer(field.key, answer)} />;
      }}
    </Steps>
  );
}

function AllOnOnePage({ shown, missing, answers, onAnswer, onDone, doneLabel, marksMissing }: LaidOutProps) {
  const text = useText();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marksMissing) page.current?.querySelector<HTMLElement>('[data-missing] :is(input, textarea, select, button)')?.focus();
  }, [marksMissing]);
  return (
    <div ref={page} className={styles.page}>
      {shown.map((field) => (
        <div key={field.key} data-missing={missing.has(field.key) ? '' : undefined} className={styles.item}>
          <Field field={field} answer={answers.get(field.key)} isMissing={missing.has(field.key)} onAnswer={(answer) => onAnswer(field.key, answer)} />
        </div>
      ))}
      {onDone && (
        <div className="row">
          <Button look="primary" onPress={onDone}>
            {doneLabel ?? text('form.done')}
          </Button>
        </div>
      )}
    </div>
  );
}
