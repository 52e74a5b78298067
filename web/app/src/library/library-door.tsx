import { type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useItem, useItems, useLive, usePage, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { Page } from '../shell/page';
import { useMyself } from '../shell/signed-in';
import { isUnverified, loadCatalogue } from './catalogue';
import { type LibraryInHand, LibraryProvider } from './library-context';
import type { Entry } from './shapes';
import { contentTold, useTemplateWords } from './told';
import { libraryOf } from './use-off';

/** Opens the practice's library. Staff come in by themselves; nobody else has anything to do here. */
export function LibraryDoor({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { isStaff, name } = useMyself();
  const live = useLive();
  const library = libraryOf(live.client);
  const [isIn, setIn] = useState(false);
  useEffect(() => {
    if (!isStaff) return undefined;
    let isHere = true;
    void live.send(library, { kind: 'comeIntoLibrary', name: name.slice(0, 80) }, { keep: false }).then(() => isHere && setIn(true));
    return () => {
      isHere = false;
    };
  }, [live, library, isStaff, name]);
  if (!isStaff) {
    return (
      <Page title={text('library.title')} width="reading">
        <EmptyState action={<ButtonLink href="/">{text('library.home')}</ButtonLink>}>{text('library.staffOnly')}</EmptyState>
      </Page>
    );
  }
  return isIn ? <Inside library={library}>{children}</Inside> : <Opening />;
}

function Opening() {
  const text = useText();
  return (
    <Page title={text('library.title')}>
      <Skeleton lines={8} />
    </Page>
  );
}

function Inside({ library, children }: { readonly library: Topic; readonly children: ReactNode }) {
  const { status } = useTopic(library);
  const inHand = useInHand(library);
  if (status === 'refused' || status === 'out') return <Closed />;
  return inHand ? <LibraryProvider value={inHand}>{children}</LibraryProvider> : <Opening />;
}

function Closed() {
  const text = useText();
  return (
    <Page title={text('library.title')} width="reading">
      <EmptyState action={<ButtonLink href="/">{text('library.home')}</ButtonLink>}>{text('library.closed')}</EmptyState>
    </Page>
  );
}

function useInHand(library: Topic): LibraryInHand | undefined {
  const catalogue = use(loadCatalogue());
  const sheet = useItem(library, 'library', 'librarySheet');
  const own = useItems(library, 'ownTemplate');
  const here = usePage(library, 'templates');
  const away = usePage(library, 'away');
  useLoadAll(here);
  useLoadAll(away);
  const told = useTemplateWords();
  const isWhole = !here.more && !away.more;
  return useMemo(() => {
    if (sheet === undefined) return undefined;
    const on = new Set(sheet.switchedOn);
    const names = new Map(sheet.people.map(({ person, name }) => [person, name]));
    const given = [...catalogue.templates.values()].map(
      (template): Entry => ({ ...template, told: contentTold(template.content, told), isOwn: false, from: null, isOn: !isUnverified(template) || on.has(template.id), isAway: false, by: null, at: null }),
    );
    const ours = own.map(({ id, version, content, from, by, at, isAway }): Entry => {
      const keywords = (from && catalogue.templates.get(from.template)?.keywords) ?? [];
      return { id, version, keywords, content, told: contentTold(content, told), isOwn: true, from, isOn: true, isAway, by, at };
    });
    return {
      library,
      catalogue,
      entries: new Map([...ours, ...given].map((entry) => [entry.id, entry])),
      isWhole,
      nameOf: (person: string) => names.get(person) ?? '',
    };
  }, [library, catalogue, sheet, own, isWhole, told]);
}

/** A search looks at everything, so everything is fetched, one page after the other. */
function useLoadAll({ more, loading, loadMore }: ReturnType<typeof usePage>): void {
  useEffect(() => {
    if (more && !loading) loadMore();
  }, [more, loading, loadMore]);
}
