import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { ChangeList } from './change-list';
import { usePageInHand } from './page-context';
import type { AgreementInHand } from './use-agreement';

interface EditionDialogProps {
  readonly agreement: AgreementInHand;
  readonly onClose: () => void;
}

/** Makes the agreement as it stands the one that everybody signs. */
export default function EditionDialog({ agreement: { latest, since }, onClose }: EditionDialogProps) {
  const text = useText();
  const { page } = usePageInHand();
  const ask = useAsk(page);
  const isFirst = latest === undefined;
  return (
    <AnsweredDialog
      title={text(isFirst ? 'page.edition.make' : 'page.edition.makeNew')}
      submit={text('page.edition.submit')}
      onSubmit={() => ask({ kind: 'makeEdition' })}
      onDone={() => toast(text('page.edition.done'))}
      onClose={onClose}
    >
      <p>{text(isFirst ? 'page.edition.about' : 'page.edition.about.new')}</p>
      {since.length > 0 && (
        <>
          <h3>{text('page.edition.changes')}</h3>
          <ChangeList changes={since} />
        </>
      )}
    </AnsweredDialog>
  );
}
