import { History } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { ButtonLink } from '../parts/button';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { AnsweredForm } from './answered-form';
import { useGroup } from './group-context';
import { GroupDoor } from './group-door';
import { changed, factsOf, NameFields, problemWith, SizeFields, TimeFields } from './group-facts';
import styles from './groups.module.css';
import { HoursForm } from './hours-form';
import { Section } from './section';
import { Sessions } from './sessions-section';

const EndSection = lazyPart([], () => import('./end-section'));

/** How a group works, for those who care for it. */
export default function GroupSettingsPage() {
  return (
    <GroupDoor isForCare>
      <GroupSettings />
    </GroupDoor>
  );
}

function GroupSettings() {
  const text = useText();
  const { group, card } = useGroup();
  const lead = (
    <Link to={paths.group(group)} className={styles.back}>
      <UserText>{card.name}</UserText>
    </Link>
  );
  const history = (
    <ButtonLink icon={History} href={paths.history(group)}>
      {text('group.history')}
    </ButtonLink>
  );
  return (
    <Page title={text('group.settings')} lead={lead} actions={history} width="reading">
      {card.ending?.hasEnded !== true && (
        <>
          <Sessions />
          <HoursForm />
          <FactsForm />
        </>
      )}
        <EndSection />
    </Page>
  );
}

function FactsForm() {
  const text = useText();
  const { group, card } = useGroup();
  const ask = useAsk(group);
  const [facts, setFacts] = useState(() => factsOf(card));

  function save() {
    const problem = problemWith(facts);
    if (problem) return text(problem);
    return ask(changed(facts));
  }

  return (
    <Section title={text('group.facts')}>
      <AnsweredForm submit={text('group.save')} onSubmit={save} onDone={() => toast(text('group.saved'))}>
        <NameFields facts={facts} onChange={setFacts} />
        <SizeFields facts={facts} onChange={setFacts} />
        <TimeFields facts={facts} onChange={setFacts} />
      </AnsweredForm>
    </Section>
  );
}
