import { Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Form, WorkCard } from '../contracts';
import { type Answers, FormPrint, type SeenIn } from '../forms';
import { useText } from '../i18n';
import { cardTold, formTold, useTemplateWords } from '../library/told';
import { Button } from '../parts/button';
import { Menu, MenuItem } from '../parts/menu';
import { UserText } from '../parts/user-text';

interface PrintMenuProps {
  readonly card: WorkCard;
  readonly form: Form;
  readonly answers: Answers;
  readonly seenIn?: SeenIn;
}

const nothing: Answers = new Map();

/** On paper (R2.2): what is asked and what was written, or empty, for whoever would rather write by hand. */
export default function PrintMenu({ card: given, form: asked, answers, seenIn }: PrintMenuProps) {
  const text = useText();
  const told = useTemplateWords();
  const card = useMemo(() => cardTold(given, told), [given, told]);
  const form = useMemo(() => formTold(asked, told), [asked, told]);
  const [paper, setPaper] = useState({ isBlank: false, asked: 0 });
  useEffect(() => {
    if (paper.asked === 0) return undefined;
    // whoever prints by the browser's own means gets what is written
    const done = () => setPaper({ isBlank: false, asked: 0 });
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [paper]);
  const take = (isBlank: boolean) => setPaper({ isBlank, asked: paper.asked + 1 });
  const button = (
    <Button icon={Printer} onPress={answers.size === 0 ? () => take(true) : undefined}>
      {text('work.print')}
    </Button>
  );
  return (
    <>
      {answers.size === 0 ? (
        button
      ) : (
        <Menu label={text('work.print')} trigger={button}>
          <MenuItem name={text('work.print.filled')} onAction={() => take(false)} />
          <MenuItem name={text('work.print.blank')} onAction={() => take(true)} />
        </Menu>
      )}
      <FormPrint title={card.content.title} form={form} answers={paper.isBlank ? nothing : answers} seenIn={seenIn}>
        <Asked card={card} />
      </FormPrint>
    </>
  );
}

/** What is asked, above the questions. */
function Asked({ card }: Pick<PrintMenuProps, 'card'>) {
  const text = useText();
  const { content } = card;
  return (
    <section>
      <UserText as="block">{card.task}</UserText>
      <ol>
        {content.steps.map((step) => (
          <li key={step}>
            <UserText>{step}</UserText>
          </li>
        ))}
      </ol>
      {content.safety.map((line) => (
        <UserText key={line} as="block">
          {line}
        </UserText>
      ))}
      <p>
        {text('work.why')}: <UserText>{content.purpose}</UserText>
      </p>
      <p>
        {text('work.materials')}: <UserText>{content.materials.join(', ')}</UserText>
      </p>
    </section>
  );
}
