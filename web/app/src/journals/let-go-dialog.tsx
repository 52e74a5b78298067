import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';

interface LetGoDialogProps {
  readonly onLetGo: () => void;
  readonly onClose: () => void;
}

/** Words that nobody was sent are asked about once before they go. */
export default function LetGoDialog({ onLetGo, onClose }: LetGoDialogProps) {
  const text = useText();
  const actions = (
    <>
      <Button look="danger" onPress={onLetGo}>
        {text('journal.refused.letGo.yes')}
      </Button>
      <Button onPress={onClose}>{text('journal.refused.letGo.no')}</Button>
    </>
  );
  return (
    <Dialog isQuestion isOpen title={text('journal.refused.letGo.title')} onClose={onClose} actions={actions}>
      <p>{text('journal.refused.letGo.about')}</p>
    </Dialog>
  );
}
