import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { dayAt } from '../challenges/days';
import type { TemplateContent, TemplateRef, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { type Catalogue, type CatalogueTemplate, loadCatalogue } from '../library/catalogue';
import { useTemplateWords } from '../library/told';
import { libraryOf, useOff } from '../library/use-off';
import { useNow } from '../journals/use-now';
import { useItem } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { NativeSelect } from '../parts/native-select';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { emptyContent } from './card-fields';
import { GiveForm } from './give-form';

interface Begins {
  readonly content: TemplateContent;
  readonly template: TemplateRef | null;
}

const nothing: Begins = { content: emptyContent, template: null };

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
  const library = libraryOf(group);
  const isOff = useOff(library);
  const catalogue = useCatalogue();
  const begins = useBegins(id, library, catalogue, isOff);
  const today = dayAt(useNow(), card.timeZone);
  return (
    <Page title={text('assign.give')} lead={<Link to={paths.homework(group)}>{text('assign.title')}</Link>}>
      <TemplateChoice
        offered={[...(catalogue?.templates.values() ?? [])].filter((one) => one.content.systemUse === null && isOff(one) === false)}
        value={id ?? ''}
        onChange={(next) => setSearch(next === '' ? {} : { template: next }, { replace: true })}
      />
      {begins === undefined && <Skeleton lines={10} />}
      {begins === 'off' && <EmptyState action={<ButtonLink href={paths.template(id ?? '')}>{text('assign.template.off.look')}</ButtonLink>}>{text('assign.template.off')}</EmptyState>}
      {typeof begins === 'object' && (
        <GiveForm key={id} begins={begins.content} template={begins.template} today={today} onGiven={() => void navigate(paths.homework(group))} />
      )}
    </Page>
  );
}

interface TemplateChoiceProps {
  readonly offered: readonly CatalogueTemplate[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The templates that come with the product; the practice's own are given from the library. */
function TemplateChoice({ offered, value, onChange }: TemplateChoiceProps) {
  const text = useText();
  const told = useTemplateWords();
  return (
    <NativeSelect label={text('assign.template')} value={value} onChange={onChange}>
      <option value="">{text('assign.template.none')}</option>
      {value !== '' && !offered.some(({ id }) => id === value) && <option value={value}>{text('assign.template.own')}</option>}
      {offered.map(({ id, content }) => (
        <option key={id} value={id}>
          {told(content.title)}
        </option>
      ))}
    </NativeSelect>
  );
}

function useCatalogue(): Catalogue | undefined {
  const [catalogue, setCatalogue] = useState<Catalogue>();
  useEffect(() => void loadCatalogue().then(setCatalogue, () => {}), []); // without a line the list is missing; the form is there
  return catalogue;
}

/** What the template says, one of the product's or one of the practice's own; or that it is off. Undefined until that is known. */
function useBegins(id: string | null, library: Topic, catalogue: Catalogue | undefined, isOff: ReturnType<typeof useOff>): Begins | 'off' | undefined {
  const own = useItem(library, id ?? '', 'ownTemplate');
  if (id === null) return nothing;
  if (own) return { content: own.content, template: { template: id, version: own.version } };
  const found = catalogue?.templates.get(id);
  const off = found && isOff(found);
  if (catalogue === undefined || found === undefined || off === undefined) return undefined;
  return off ? 'off' : { content: found.content, template: { template: id, version: Number.parseInt(catalogue.version, 10) || 1 } };
}
