import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { dayAt } from '../challenges/days';
import type { TemplateContent, TemplateRef } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { loadCatalogue } from '../library/catalogue';
import { useTemplateWords } from '../library/told';
import { useNow } from '../journals/use-now';
import { useItem } from '../live';
import { NativeSelect } from '../parts/native-select';
import { Skeleton } from '../parts/skeleton';
import { paths, practiceOf, topicOf } from '../paths';
import { Page } from '../shell/page';
import { emptyContent } from './card-fields';
import { GiveForm } from './give-form';

interface Begins {
  readonly content: TemplateContent;
  readonly template: TemplateRef | null;
}

/** Giving homework: from a template of the library, or from nothing. */
export default function GivePage() {
  return (
    <GroupDoor isForCare>
      <Body />
    </GroupDoor>
  );
}

function Body() {
  const text = useText();
  const navigate = useNavigate();
  const { group, card } = useGroup();
  const [search, setSearch] = useSearchParams();
  const id = search.get('template');
  const begins = useBegins(id);
  const today = dayAt(useNow(), card.timeZone);
  return (
    <Page title={text('assign.give')} lead={<Link to={paths.homework(group)}>{text('assign.title')}</Link>}>
      <TemplateChoice value={id ?? ''} onChange={(next) => setSearch(next === '' ? {} : { template: next }, { replace: true })} />
      {begins === undefined ? (
        <Skeleton lines={10} />
      ) : (
        <GiveForm key={id} begins={begins.content} template={begins.template} today={today} onGiven={() => void navigate(paths.homework(group))} />
      )}
    </Page>
  );
}

/** The templates that come with the product; the practice's own are given from the library. */
function TemplateChoice({ value, onChange }: { readonly value: string; readonly onChange: (id: string) => void }) {
  const text = useText();
  const told = useTemplateWords();
  const [all, setAll] = useState<readonly { readonly id: string; readonly title: string }[]>([]);
  useEffect(() => {
    void loadCatalogue().then(({ templates }) =>
      setAll([...templates.values()].filter(({ content }) => content.systemUse === null).map(({ id, content }) => ({ id, title: content.title }))),
    );
  }, []);
  return (
    <NativeSelect label={text('assign.template')} value={value} onChange={onChange}>
      <option value="">{text('assign.template.none')}</option>
      {value !== '' && !all.some(({ id }) => id === value) && <option value={value}>{text('assign.template.own')}</option>}
      {all.map(({ id, title }) => (
        <option key={id} value={id}>
          {told(title)}
        </option>
      ))}
    </NativeSelect>
  );
}

/** What the template says: one of the product's, or one of the practice's own. */
function useBegins(id: string | null): Begins | undefined {
  const { group } = useGroup();
  const own = useItem(topicOf('library', practiceOf(group), practiceOf(group)), id ?? '', 'ownTemplate');
  const [given, setGiven] = useState<{ readonly id: string; readonly begins: Begins | undefined }>();
  useEffect(() => {
    if (id === null) return;
    void loadCatalogue().then(({ templates, version }) => {
      const found = templates.get(id);
      setGiven({ id, begins: found && { content: found.content, template: { template: id, version: Number.parseInt(version, 10) || 1 } } });
    });
  }, [id]);
  if (id === null) return { content: emptyContent, template: null };
  if (own) return { content: own.content, template: { template: id, version: own.version } };
  return given?.id === id ? given.begins : undefined;
}
