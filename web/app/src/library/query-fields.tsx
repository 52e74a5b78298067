import type { ReactNode } from 'react';
import { useText } from '../i18n';
import type { MessageId } from '../messages';
import { Button } from '../parts/button';
import { NativeSelect } from '../parts/native-select';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import styles from './library.module.css';
import { anything, isAnything, type Query } from './search';
import { aims, kinds, levels } from './words';

interface QueryFieldsProps {
  readonly query: Query;
  readonly onChange: (query: Query) => void;
}

/** What somebody looks for. */
export function QueryFields({ query, onChange }: QueryFieldsProps) {
  const text = useText();
  const change = (part: Partial<Query>) => onChange({ ...query, ...part });
  return (
    <search className={styles.query}>
      <TextField label={text('library.find')} hint={text('library.find.hint')} type="search" value={query.words} onChange={(words) => change({ words })} maxLength={120} />
      <div className={styles.filters}>
        <Choice label={text('library.aim')} any="library.any" all={aims} name={(aim) => `library.aim.${aim}`} value={query.aim} onChange={(aim) => change({ aim })} />
        <Choice label={text('library.kind')} any="library.any" all={kinds} name={(kind) => `library.kind.${kind}`} value={query.kind} onChange={(kind) => change({ kind })} />
        <NativeSelect label={text('library.time')} value={String(query.minutes ?? '')} onChange={(value) => change({ minutes: value === '' ? null : Number(value) })}>
          <option value="">{text('library.any')}</option>
          {[3, 5, 10, 20].map((minutes) => (
            <option key={minutes} value={minutes}>
              {text('library.time.most', { minutes })}
            </option>
          ))}
        </NativeSelect>
        <Choice label={text('library.evidence')} any="library.any" all={levels} name={(level) => `library.evidence.${level}`} value={query.level} onChange={(level) => change({ level })} />
      </div>
      <div className="row">
        <Switch isSelected={query.isOwnOnly} onChange={(isOwnOnly) => change({ isOwnOnly })}>
          {text('library.ownOnly')}
        </Switch>
        {!isAnything(query) && (
          <Button look="quiet" onPress={() => onChange(anything)}>
            {text('library.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: ReactNode;
  readonly any: MessageId;
  readonly all: readonly T[];
  readonly name: (one: T) => MessageId;
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}

function Choice<T extends string>({ label, any, all, name, value, onChange }: ChoiceProps<T>) {
  const text = useText();
  return (
    <NativeSelect label={label} value={value ?? ''} onChange={(next) => onChange(all.find((one) => one === next) ?? null)}>
      <option value="">{text(any)}</option>
      {all.map((one) => (
        <option key={one} value={one}>
          {text(name(one))}
        </option>
      ))}
    </NativeSelect>
  );
}
