import { EyeOff, Flag, MessageCirclePlus, Replace } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { usePageInHand } from './page-context';
import type { Passage } from './passage';
import styles from './pages.module.css';

const RemarkDialog = lazyPart([], () => import('./remark-dialog'));
const HideDialog = lazyPart([], () => import('./hide-dialog'));
const FlagDialog = lazyPart([], () => import('../flags/flag-dialog').then((found) => ({ default: found.FlagDialog })));

type Asked = 'say' | 'suggest' | 'hide' | 'flag';

/** What can be done with the words that are chosen. By keyboard: Control or Command, Alt and M; with Shift to suggest other words. */
export function SelectionBar({ passage }: { readonly passage: Passage | undefined }) {
  const text = useText();
  const { page, sheet, isCare, mayWrite } = usePageInHand();
  const [asked, setAsked] = useState<{ what: Asked; passage: Passage }>();
  const mayRemark = mayWrite && !sheet.isFrozen && sheet.owner === null;
  const latest = useRef(passage);
  useEffect(() => {
    latest.current = passage;
  }, [passage]);

  useEffect(() => {
    if (!mayRemark) return undefined;
    const listen = (event: KeyboardEvent) => {
      const chosen = latest.current;
      const isShortcut = event.code === 'KeyM' && event.altKey && (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
      if (!isShortcut || chosen === undefined || chosen.sectionId === null) return;
      event.preventDefault();
      setAsked({ what: event.shiftKey && chosen.isOneLine ? 'suggest' : 'say', passage: chosen });
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [mayRemark]);

  const close = () => setAsked(undefined);
  const ask = (what: Asked) => passage !== undefined && setAsked({ what, passage });
  const isOfOnePart = passage !== undefined && passage.sectionId !== null;
  return (
    <>
      {passage !== undefined && (mayRemark || isCare) && (
        <div role="toolbar" aria-label={text('page.chosen')} className={styles.chosen}>
          {!isOfOnePart && <span className="muted small">{text('page.chosen.several')}</span>}
          {isOfOnePart && mayRemark && (
            <Button icon={MessageCirclePlus} aria-keyshortcuts="Control+Alt+M" onPress={() => ask('say')}>
              {text('page.say.short')}
            </Button>
          )}
          {isOfOnePart && mayRemark && passage.isOneLine && (
            <Button icon={Replace} aria-keyshortcuts="Control+Alt+Shift+M" onPress={() => ask('suggest')}>
              {text('page.suggest.short')}
            </Button>
          )}
          {isOfOnePart && mayRemark && !isCare && (
            <Button icon={Flag} onPress={() => ask('flag')}>
              {text('page.flag.short')}
            </Button>
          )}
          {isOfOnePart && isCare && (
            <Button icon={EyeOff} onPress={() => ask('hide')}>
              {text('page.hide')}
            </Button>
          )}
        </div>
      )}
      {(asked?.what === 'say' || asked?.what === 'suggest') && <RemarkDialog passage={asked.passage} suggests={asked.what === 'suggest'} onClose={close} />}
      {asked?.what === 'flag' && <FlagDialog topic={page} entry={asked.passage.sectionId ?? ''} item={asked.passage.sectionId ?? ''} onClose={close} />}
      {asked?.what === 'hide' && (
        <HideDialog
          what="passage"
          quote={asked.passage.text}
          command={(reason) => ({ kind: 'hidePassage', version: asked.passage.version, from: asked.passage.from, to: asked.passage.to, reason })}
          onClose={close}
        />
      )}
    </>
  );
}
