import type { Wish } from '../contracts';
import { useText } from '../i18n';
import { RadioGroup } from '../parts/radio-group';
import { wishes } from './wish-words';

/** What the writer would like back. */
export function WishChoice({ wish, onChange }: { readonly wish: Wish; readonly onChange: (wish: Wish) => void }) {
  const text = useText();
  const options = wishes.map((id) => ({ id, name: text(`journal.wish.${id}`) }));
  return <RadioGroup layout="row" label={text('journal.wish')} options={options} value={wish} onChange={onChange} />;
}
