import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { toast } from '../parts/toast-queue';
import { usePageInHand } from './page-context';

/** All that somebody wrote goes from the page, and from what members see of its history. This cannot be undone. */
export default function TakeOutDialog({ person, onClose }: { readonly person: string; readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const { page, me } = usePageInHand();
  const act = useAct(page);
  const isOwn = person === me;
  const name = names.one(person);

  async function takeOut(): Promise<void> {
    onClose();
    const outcome = await act({ kind: 'takeOutWords', person });
    if (outcome.kind === 'accepted') toast(text('page.takeOut.done'));
  }

  return (
    <Dialog
      isQuestion
      isOpen
      title={isOwn ? text('page.takeOut.title') : text('page.takeOut.title.of', { name })}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onPress={() => void takeOut()}>
            {text('page.takeOut.submit')}
          </Button>
          <Button onPress={onClose}>{text('page.takeOut.keep')}</Button>
        </>
      }
    >
      <p>{isOwn ? text('page.takeOut.about') : text('page.takeOut.about.of', { name })}</p>
    </Dialog>
  );
}
