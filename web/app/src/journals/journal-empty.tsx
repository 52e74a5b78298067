import { useText } from '../i18n';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';

/** A journal in which nobody has written yet, as far as this person can see. */
export function JournalEmpty({ onWrite }: { readonly onWrite: (() => void) | undefined }) {
  const text = useText();
  if (onWrite === undefined) return <EmptyState>{text('journal.empty.read')}</EmptyState>;
  return (
    <EmptyState
      action={<Button onPress={onWrite}>{text('journal.empty.write')}</Button>}
      exampleLabel={text('journal.empty.exampleLabel')}
      example={<p>{text('journal.empty.example')}</p>}
    >
      {text('journal.empty')}
    </EmptyState>
  );
}
