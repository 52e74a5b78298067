import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n';
import { newOp, useLive } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { TextField } from '../parts/text-field';
import { paths, practiceOf, topicOf } from '../paths';
import { Page } from '../shell/page';
import { useMyself } from '../shell/signed-in';
import { AnsweredForm } from './answered-form';
import { NameFields, noFacts, problemWith, said, SizeFields, TimeFields } from './group-facts';
import { Section } from './section';

/** A new group, in one page; its first journal and invitation follow on the group's own page. */
export default function NewGroupPage() {
  const text = useText();
  const { isStaff } = useMyself();
  return (
    <Page title={text('group.new.title')} lead={isStaff && text('group.new.lead')} width="reading">
      {isStaff ? (
        <NewGroupForm />
      ) : (
        <EmptyState action={<ButtonLink href="/">{text('group.closed.home')}</ButtonLink>}>{text('group.new.staffOnly')}</EmptyState>
      )}
    </Page>
  );
}

function NewGroupForm() {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const { name } = useMyself();
  const [group] = useState(() => topicOf('group', practiceOf(live.client), newOp()));
  const [facts, setFacts] = useState(noFacts);
  const [displayName, setDisplayName] = useState(name.slice(0, 40));

  function make() {
    const problem = problemWith(facts);
    if (problem) return text(problem);
    if (displayName.trim() === '') return text('group.seat.name.missing');
    return live.send(group, { kind: 'createGroup', ...said(facts), displayName: displayName.trim() }, { keep: false });
  }

  return (
    <AnsweredForm isPrimary submit={text('group.new.submit')} onSubmit={make} onDone={() => void navigate(paths.group(group), { replace: true })}>
      <Section title={text('group.new.what')}>
        <NameFields facts={facts} onChange={setFacts} />
      </Section>
      <Section title={text('group.new.who')}>
        <SizeFields facts={facts} onChange={setFacts} />
      </Section>
      <Section title={text('group.new.when')}>
        <TimeFields facts={facts} onChange={setFacts} />
      </Section>
      <Section title={text('group.new.you')}>
        <TextField label={text('group.seat.name')} hint={text('group.new.you.hint')} value={displayName} onChange={setDisplayName} maxLength={40} />
      </Section>
    </AnsweredForm>
  );
}
