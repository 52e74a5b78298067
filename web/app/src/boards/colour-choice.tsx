import { useText } from '../i18n';
import { RadioGroup } from '../parts/radio-group';
import type { MessageId } from '../messages';
import { colours } from './layout';
import styles from './boards.module.css';
import tileStyles from './tile.module.css';
import { classNames } from '../parts/class-names';

/** One of the colours of tiles, each with its name. */
export function ColourChoice({ value, onChange, isOf = 'fill' }: { readonly value: string; readonly onChange: (colour: string) => void; readonly isOf?: 'fill' | 'strong' }) {
  const text = useText();
  return (
    <RadioGroup
      label={text('board.colour')}
      layout="row"
      value={value}
      onChange={onChange}
      options={colours.map((id) => ({
        id,
        name: (
          <span className={styles.swatchName}>
            <span aria-hidden className={classNames(styles.swatch, styles[isOf], tileStyles[id])} />
            {text(`board.colour.${id}` as MessageId)}
          </span>
        ),
      }))}
    />
  );
}
