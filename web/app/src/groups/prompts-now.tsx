import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Prompt, Topic } from '../contracts';
import { useText } from '../i18n';
import promptStyles from '../journals/prompt-card.module.css';
import { useJournalsOf } from '../journals/use-journals';
import { useNow } from '../journals/use-now';
import { useItem, useItemsOf, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { mayWrite } from '../roles';
import { useGroup } from './group-context';
import { promptsAt } from './newest-first';

/** What is asked in the group's journals now. */
export function PromptsNow() {
  const { group } = useGroup();
  const prompts = promptsAt(useItemsOf(useJournalsOf(group), 'prompt'), useNow());
  return prompts.map(({ topic, item }) => <PromptNow key={item.id} journal={topic} prompt={item} />);
}

function PromptNow({ journal, prompt }: { readonly journal: Topic; readonly prompt: Prompt }) {
  const text = useText();
  const intl = useIntl();
  const id = useId();
  const { group } = useGroup();
  const { role } = useTopic(journal);
  const isAnswered = useItem(journal, 'mine', 'mine')?.answeredPrompts.includes(prompt.id) ?? false;
  const isClosed = useItem(journal, 'journal', 'journalHead')?.isClosed ?? false;
  const day = intl.formatDate(prompt.until, { weekday: 'long', day: 'numeric', month: 'long' });
  const isToAnswer = mayWrite(role) && !isClosed && !isAnswered;
  return (
    <section aria-labelledby={id} className={promptStyles.prompt}>
      <h2 id={id} className={promptStyles.label}>
        {text('journal.prompt.until', { day })}
      </h2>
      <div className={promptStyles.words}>
        <UserText as="block">{prompt.words}</UserText>
      </div>
      <div className="row">
        <ButtonLink look={isToAnswer ? 'primary' : 'plain'} href={paths.journal(group, journal)}>
          {isToAnswer ? text('journal.prompt.answer') : text('group.prompt.open')}
        </ButtonLink>
        {prompt.answered > 0 && <span className="small">{text('journal.prompt.answered', { count: prompt.answered })}</span>}
      </div>
    </section>
  );
}
