import { MessagesSquare } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useItem } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { HereOnPage } from './here-on-page';
import { PageProvider, usePageInHand } from './page-context';
import { PageFlags } from './page-flags';
import { PagePrint } from './page-print';
import { PageEditor } from './page-editor';
import styles from './pages.module.css';
import { PageStanding } from './page-standing';
import { PartsBelow } from './parts-below';
import type { EditorHandle, Passage } from './passage';
import { RemarksPanel } from './remarks-panel';
import { isOpen as isOpenRemark } from './remark-order';
import { SelectionBar } from './selection-bar';
import { useMedia } from './use-media';
import { useRemarkNews, useRemarks } from './use-remarks';
import { useTextNow } from './use-text';

const HiddenDialog = lazyPart([], () => import('./hidden-dialog'));
const PageMenu = lazyPart([], () => import('./page-menu'));
const Agreement = lazyPart([], () => import('./agreement'));

/** A page that a group writes together, or one's own copy of it, with its text. */
export default function PageBody() {
  const inHand = usePageInHand();
  const text = useTextNow(inHand.page);
  const withText = useMemo(() => ({ ...inHand, text }), [inHand, text]);
  return (
    <PageProvider value={withText}>
      <Body />
    </PageProvider>
  );
}

function Body() {
  const text = useText();
  const { sheet, title } = usePageInHand();
  const lead = sheet.group === null ? text('page.own.lead') : <GroupLead group={sheet.group} />;
  return (
    <>
      <Page title={title} lead={lead} actions={<PageMenu />}>
        <div className={styles.whole}>
          {sheet.about !== null && (
            <div className={styles.about}>
              <UserText as="block">{sheet.about}</UserText>
            </div>
          )}
          <PageStanding />
          {sheet.purpose === 'agreement' && sheet.owner === null && (
            <Agreement />
          )}
          {sheet.owner === null ? <Shared /> : <Own />}
        </div>
      </Page>
      <PagePrint />
    </>
  );
}

function GroupLead({ group }: { readonly group: Topic }) {
  const card = useItem(group, 'group', 'groupCard');
  if (card === undefined) return null;
  return (
    <Link to={paths.group(group)}>
      <UserText>{card.name}</UserText>
    </Link>
  );
}

const nothing: readonly string[] = [];

/** A copy of one's own: the text and nobody else. */
function Own() {
  const { page } = usePageInHand();
  return (
    <div className={styles.column}>
      <PageEditor topic={page} onSelect={() => {}} openRemarks={nothing} remarkInHand={undefined} onRemark={() => {}} />
    </div>
  );
}

/** What is chosen is in hand once somebody has done choosing, so that nothing appears under their finger. */
const settles = 300;
/** It stays for a moment after it is let go, for those who are on their way to what can be done with it. */
const lingers = 400;

/** The text, and what is said about it: beside it, or on phones above it when asked for. */
function Shared() {
  const text = useText();
  const { page, isCare } = usePageInHand();
  const { hash } = useLocation();
  const remarks = useRemarks();
  const isWide = useMedia('(min-width: 60rem)');
  const [passage, setPassage] = useState<Passage>();
  const [inHand, setInHand] = useState<string | undefined>(() => hash.slice(1) || undefined);
  const [looksAtHidden, setLooksAtHidden] = useState(false);
  const [wants, setOpen] = useState<boolean | undefined>(() => hash !== '' || undefined);
  // beside the text where there is something to read
  const isOpen = wants ?? (isWide && remarks.open.length > 0);
  const editor = useRef<EditorHandle>(null);
  const choosing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useRemarkNews(remarks.all);

  const choose = useCallback((chosen: Passage | undefined) => {
    clearTimeout(choosing.current);
    choosing.current = setTimeout(() => setPassage(chosen), chosen === undefined ? lingers : settles);
  }, []);
  useEffect(() => () => clearTimeout(choosing.current), []);

  function look(remark: string): void {
    setInHand(remark);
    setOpen(true);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-remark-card="${CSS.escape(remark)}"]`)?.focus());
  }

  function goTo(remark: string): void {
    setInHand(remark);
    if (!isWide) setOpen(false);
    requestAnimationFrame(() => editor.current?.goTo(remark));
  }

  const panel = <RemarksPanel remarks={remarks} inHand={inHand} onGoTo={goTo} onClose={isWide ? () => setOpen(false) : undefined} />;
  const known = new Set(remarks.all.map(({ id }) => id));
  // the remark in hand is shown, also where it is done
  const shown = remarks.all.filter((remark) => isOpenRemark(remark) || remark.id === inHand).map(({ id }) => id);
  return (
    <>
      <PageFlags onRemark={look} />
      <div className={styles.tools}>
        <HereOnPage />
        <Button icon={MessagesSquare} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {text('page.remarks.count', { count: remarks.open.length })}
        </Button>
      </div>
      <div className={styles.split} data-open={isOpen && isWide}>
        <div className={styles.column}>
          <PageEditor
            ref={editor}
            topic={page}
            onSelect={choose}
            openRemarks={shown}
            remarkInHand={isOpen || !isWide ? inHand : undefined}
            onRemark={(id) => known.has(id) && look(id)}
            onHidden={isCare ? () => setLooksAtHidden(true) : undefined}
          />
          <SelectionBar passage={passage} />
          <PartsBelow />
        </div>
        {isOpen && isWide && <aside className={styles.side}>{panel}</aside>}
      </div>
      {!isWide && (
        <Dialog title={text('page.remarks')} isOpen={isOpen} onClose={() => setOpen(false)}>
          {panel}
        </Dialog>
      )}
      {looksAtHidden && <HiddenDialog onClose={() => setLooksAtHidden(false)} />}
    </>
  );
}
