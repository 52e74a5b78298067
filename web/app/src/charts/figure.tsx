import { Image, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import styles from './charts.module.css';

interface FigureProps {
  readonly title: string;
  /** A sentence below it, or nothing. */
  readonly about?: ReactNode;
  readonly isEmpty: boolean;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A chart with its title, as a picture or as a table with the same numbers. */
export function Figure({ title, about, isEmpty, picture, table }: FigureProps) {
  const text = useText();
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <figure aria-labelledby={id} className={styles.figure}>
      <figcaption id={id} className={styles.head}>
        <strong>{title}</strong>
      </figcaption>
      {isEmpty ? <p className="muted">{text('chart.none')}</p> : isTable ? <div className={styles.scroll}>{table}</div> : picture}
      {about && <p className="muted small">{about}</p>}
      {!isEmpty && (
        <div className="no-print">
          <Button look="quiet" icon={isTable ? Image : Table2} onPress={() => setTable(!isTable)}>
            {text(isTable ? 'chart.picture' : 'chart.table')}
          </Button>
        </div>
      )}
    </figure>
  );
}
