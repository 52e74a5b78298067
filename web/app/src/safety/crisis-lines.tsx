import { MessageCircle, Phone } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import data from '../../../Help/crisis-lines.json';
import type { SafetyWords } from '../contracts';
import { useText } from '../i18n';
import { useItem, useLive } from '../live';
import { Icon } from '../parts/icon';
import { NativeSelect } from '../parts/native-select';
import styles from './safety.module.css';

interface Line {
  readonly name: string;
  readonly call: string | null;
  readonly text: string | null;
  readonly text_words: string | null;
  readonly chat: string | null;
  readonly hours: string;
}

interface Country {
  readonly country: string;
  readonly names: Readonly<Record<string, string>>;
  readonly emergency: string;
  readonly lines: readonly Line[];
  readonly is_region?: boolean;
}

export const countries = data.countries as unknown as readonly Country[];

const dial = (number: string) => number.replaceAll(/[^\d+]/g, '');

/** Whom to call: the group's own lines, then those of the person's country. All of it is part of the page, so that it is there without a network. */
export function CrisisLines({ words }: { readonly words: SafetyWords | null }) {
  const text = useText();
  const intl = useIntl();
  const live = useLive();
  const own = useItem(live.client, 'preferences', 'preferences')?.country ?? null;
  const [picked, setPicked] = useState<string>();
  const language = intl.locale.startsWith('ar') ? 'ar' : 'en';
  const here = countries.find(({ country }) => country.toLowerCase() === (picked ?? own ?? '').toLowerCase());
  return (
    <div className="stack">
      {words?.lines.map(({ name, call, when }) => (
        <Call key={name + call} name={name} number={call} when={when ?? ''} />
      ))}
      {here && (
        <>
          <Call name={text('safety.emergency')} number={here.emergency} when="" />
          {here.lines.map((line) => (
            <Country key={line.name} line={line} />
          ))}
        </>
      )}
      <NativeSelect label={text('safety.country')} value={here?.country ?? ''} onChange={setPicked}>
        <option value="">{text('safety.country.choose')}</option>
        {countries.map(({ country, names }) => (
          <option key={country} value={country}>
            {names[language]}
          </option>
        ))}
      </NativeSelect>
      {!here && <p>{text('safety.112')}</p>}
      <p className="small">
        {text('safety.elsewhere')} <a href={data.fallback}>findahelpline.com</a>
      </p>
    </div>
  );
}

function Country({ line }: { readonly line: Line }) {
  const text = useText();
  const when = text(line.hours === '24/7' ? 'safety.hours.always' : 'safety.hours.varies');
  return (
    <>
      {line.call && <Call name={line.name} number={line.call} when={when} />}
      {line.text && (
        <p className={styles.call}>
          <Icon of={MessageCircle} />
          <span>
            <bdi>{line.name}</bdi> · {line.text_words === null ? text('safety.text') : text('safety.textWords', { words: line.text_words })}{' '}
            <a href={`sms:${dial(line.text)}`} dir="ltr">
              {line.text}
            </a>
          </span>
        </p>
      )}
    </>
  );
}

function Call({ name, number, when }: { readonly name: string; readonly number: string; readonly when: string }) {
  return (
    <p className={styles.call}>
      <Icon of={Phone} />
      <span>
        <bdi>{name}</bdi>{' '}
        <a href={`tel:${dial(number)}`} dir="ltr" className={styles.number}>
          {number}
        </a>
        {when !== '' && <span className="muted small"> {when}</span>}
      </span>
    </p>
  );
}
