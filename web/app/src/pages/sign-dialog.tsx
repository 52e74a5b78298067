import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { ChangeList } from './change-list';
import { usePageInHand } from './page-context';
import { PageWords } from './page-words';
import styles from './pages.module.css';
import { type AgreementInHand, whatChanged } from './use-agreement';
import { useTextAt } from './use-text';

interface SignDialogProps {
  readonly agreement: AgreementInHand;
  /** Else it is read again. */
  readonly maySign: boolean;
  readonly onClose: () => void;
}

/** The agreement as it is signed, to read to its end. Signing is one act of its own. */
export default function SignDialog({ agreement, maySign, onClose }: SignDialogProps) {
  const text = useText();
  const { page } = usePageInHand();
  const ask = useAsk(page);
  const { latest } = agreement;
  if (latest === undefined) return null;
  const words = <Words agreement={agreement} />;
  const title = text('page.agreement.edition', { number: latest.number });
  if (!maySign) {
    return (
      <Dialog title={title} isOpen onClose={onClose} actions={<Button onPress={onClose}>{text('page.close')}</Button>}>
        {words}
      </Dialog>
    );
  }
  return (
    <AnsweredDialog
      title={title}
      submit={text('page.sign.submit')}
      onSubmit={() => ask({ kind: 'signAgreement', edition: latest.number })}
      onDone={() => toast(text('page.sign.done'))}
      onClose={onClose}
    >
      {words}
      <p>{text('page.sign.about')}</p>
    </AnsweredDialog>
  );
}

function Words({ agreement: { editions, latest, latestText, mine } }: { readonly agreement: AgreementInHand }) {
  const text = useText();
  const { page, text: now } = usePageInHand();
  const signed = mine === undefined || mine.edition === latest?.number ? undefined : editions.find(({ number }) => number === mine.edition);
  const before = useTextAt(page, signed?.version);
  const changes = whatChanged(before, latestText);
  const shown = latestText === null ? now : latestText;
  return (
    <>
      {changes.length > 0 && (
        <details className={styles.fold} open>
          <summary>{text('page.sign.changes', { count: changes.length })}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
      {latestText === null && <p className="muted">{text('page.sign.partly')}</p>}
      {shown === undefined ? <Skeleton lines={6} /> : <PageWords doc={shown.doc} />}
    </>
  );
}
