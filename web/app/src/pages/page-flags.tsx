import { useState } from 'react';
import type { FlagCard } from '../contracts';
import type { Flagged } from '../flags/flag-list';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { usePageInHand } from './page-context';
import { partTexts } from './page-text';
import { linesOf } from './plain-page';

const FlagList = lazyPart([], () => import('../flags/flag-list'));
const HideDialog = lazyPart([], () => import('./hide-dialog'));

interface PageFlagsProps {
  /** Opens the remark that a flag is about. */
  readonly onRemark: (remark: string) => void;
}

/** Where somebody asked a facilitator to look: at a part, a remark or an answer. */
export function PageFlags({ onRemark }: PageFlagsProps) {
  const text = useText();
  const { page, isCare, text: now } = usePageInHand();
  const flags = useItems(page, 'flagCard');
  const remarks = useItems(page, 'remark');
  const [hiding, setHiding] = useState<FlagCard>();
  if (!isCare || flags.length === 0) return null;

  function find({ entry, item }: FlagCard): Flagged | undefined {
    const remark = remarks.find(({ id }) => id === entry);
    if (remark !== undefined) {
      const answer = remark.answers.find((one) => one.answer === item);
      const said = answer ?? remark;
      return { by: said.by, words: said.words ?? '', mayHide: said.hiddenFor === null };
    }
    const part = now === undefined ? undefined : partTexts(now.doc).find(({ id }) => id === item);
    return part && { by: part.by ?? '', words: linesOf(part)[0] ?? text('page.part.empty'), mayHide: false };
  }

  function go({ entry, item }: FlagCard): void {
    if (remarks.some(({ id }) => id === entry)) onRemark(entry);
    else document.querySelector(`[data-section="${CSS.escape(item)}"]`)?.scrollIntoView({ block: 'start' });
  }

  return (
    <>
      <FlagList topic={page} find={find} onGo={go} onHide={setHiding} />
      {hiding !== undefined && (
        <HideDialog
          what="remark"
          quote={find(hiding)?.words}
          command={(reason) => ({ kind: 'hideRemark', remark: hiding.entry, answer: hiding.item === hiding.entry ? null : hiding.item, reason })}
          onClose={() => setHiding(undefined)}
        />
      )}
    </>
  );
}
