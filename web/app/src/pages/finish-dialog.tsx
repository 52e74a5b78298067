import { useState } from 'react';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { Checkbox } from '../parts/checkbox';
import { toast } from '../parts/toast-queue';
import { usePageInHand } from './page-context';

/** Finishes the page, and gives everybody a copy where that is wished for. */
export default function FinishDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { page } = usePageInHand();
  const ask = useAsk(page);
  const [givesCopies, setGivesCopies] = useState(true);
  return (
    <AnsweredDialog
      title={text('page.finish.title')}
      submit={text('page.finish.submit')}
      onSubmit={() => ask({ kind: 'freezePage', isFrozen: true, givesCopies })}
      onDone={() => toast(text(givesCopies ? 'page.finish.done.copies' : 'page.finish.done'))}
      onClose={onClose}
    >
      <p>{text('page.finish.about')}</p>
      <Checkbox isSelected={givesCopies} onChange={setGivesCopies} hint={text('page.finish.copies.hint')}>
        {text('page.finish.copies')}
      </Checkbox>
    </AnsweredDialog>
  );
}
