import type { WorkSize } from '../contracts';
import { useText } from '../i18n';
import { useTemplateWords } from '../library/told';
import { UserText } from '../parts/user-text';
import { minutesSaid } from './minutes-said';

/** How long a size takes and what it is: the minutes are not said twice. */
export function SizeWords({ of: { minutes, words } }: { readonly of: Pick<WorkSize, 'minutes' | 'words'> }) {
  const text = useText();
  const told = useTemplateWords();
  return (
    <>
      {minutesSaid(words) === undefined && `${text('work.minutes', { count: minutes })} · `}
      <UserText>{told(words)}</UserText>
    </>
  );
}
