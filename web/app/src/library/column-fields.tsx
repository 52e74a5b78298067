import { Plus } from 'lucide-react';
import type { ComponentType } from 'react';
import type { FormField } from '../contracts';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { TextField } from '../parts/text-field';
import { asType, fieldOf } from './blank';
import { freeKey } from './form-steps';
import styles from './library.module.css';
import { ListTools, movedIn } from './list-tools';
import { type FieldPartProps, TypeSelect } from './type-select';
import { columnTypes } from './words';

interface ColumnsProps extends FieldPartProps {
  /** What a column of its kind can be given. */
  readonly settings: ComponentType<FieldPartProps>;
}

/** The columns of a table or a ladder; each is a question by itself. */
export function Columns({ field, onChange, settings: Settings }: ColumnsProps) {
  const text = useText();
  const { columns, orderBy, type } = field;
  const put = (next: FormField['columns'], where = '') =>
    onChange({ columns: next, ...(orderBy !== null && !next.some((one) => one.key === orderBy && (one.type === 'scale' || one.type === 'number')) && { orderBy: null }) }, where);
  const change = (place: number, part: Partial<FormField>, where: string) =>
    put(columns.map((column, at) => (at === place ? { ...column, ...part } : column)), where && `${columns[place]?.key}:${where}`);
  const sortable = columns.filter((column) => column.type === 'scale' || column.type === 'number');
  return (
    <div className="stack">
      <ul className={styles.rows}>
        {columns.map((column, place) => (
          <li key={column.key} className={styles.inner}>
            <div className="stack">
              <div className={styles.row}>
                <TextField
                  label={text('library.field.column', { number: place + 1 })}
                  value={column.label}
                  maxLength={300}
                  onChange={(label) => change(place, { label }, 'label')}
                />
                <ListTools
                  name={text('library.field.column', { number: place + 1 })}
                  place={place}
                  count={columns.length}
                  onMove={(to) => put(movedIn(columns, place, to))}
                  {...(columns.length > 1 && { onRemove: () => put(columns.toSpliced(place, 1)) })}
                />
              </div>
              <TypeSelect types={columnTypes} value={column.type} onChange={(next) => change(place, asType(column, next), '')} />
              <Settings field={column} onChange={(part, where) => change(place, part, where)} />
            </div>
          </li>
        ))}
      </ul>
      {columns.length < 14 && (
        <div className="row">
          <Button icon={Plus} onPress={() => put([...columns, fieldOf('text', freeKey(columns, 'c'))])}>
            {text('library.field.column.add')}
          </Button>
        </div>
      )}
      {type === 'ladder' && (
        <NativeSelect label={text('library.field.orderBy')} value={orderBy ?? ''} onChange={(value) => onChange({ orderBy: value || null }, '')}>
          <option value="">{text('library.field.orderBy.none')}</option>
          {sortable.map(({ key, label }) => (
            <option key={key} value={key}>
              {label || text('library.field.column', { number: columns.findIndex((column) => column.key === key) + 1 })}
            </option>
          ))}
        </NativeSelect>
      )}
    </div>
  );
}
