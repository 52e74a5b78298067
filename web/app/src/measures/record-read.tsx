import { useIntl } from 'react-intl';
import type { FilledForm, Topic } from '../contracts';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useItems, usePage } from '../live';
import { WhoLooked } from '../looks';
import { Earlier } from '../parts/earlier';
import { UserText } from '../parts/user-text';
import { answersOf } from './answers';
import { itemsOf, measureOf, optionsOf } from './catalogue';
import styles from './measures.module.css';
import { MoodChart } from './mood-chart';
import { SeriesView } from './series-view';
import { SleepChart } from './sleep-chart';

interface RecordReadProps {
  readonly record: Topic;
  /** With ranges and changes, which are for those who care for the group (G1). */
  readonly isForCare?: boolean;
}

/** A record to read: for who cares for its owner, and for the owner where nothing is added any more. */
export function RecordRead({ record, isForCare = false }: RecordReadProps) {
  const text = useText();
  const series = useItems(record, 'measureSeries');
  const forms = useItems(record, 'filledForm', 'forms').toReversed();
  const notes = useItems(record, 'moodCheckIn', 'checkins').filter(({ note }) => note !== null).toReversed();
  const older = usePage(record, 'forms');
  return (
    <div className={styles.layout}>
      <Section title={text(isForCare ? 'measures.mood.title.care' : 'measures.mood.title.own')}>
        <MoodChart record={record} />
        {notes.slice(0, 8).map(({ id, at, note }) => (
          <Said key={id} at={at} words={note ?? ''} />
        ))}
      </Section>
      {series.length > 0 && (
        <Section title={text('measures.results')}>
          {series.map((one) => (
            <SeriesView key={one.id} series={one} isForCare={isForCare} />
          ))}
        </Section>
      )}
      <Section title={text('measures.forms')}>
        {forms.length === 0 && <p className="muted">{text('measures.forms.none')}</p>}
        {forms.map((form) => (
          <Filled key={form.id} form={form} />
        ))}
        <Earlier of={older}>{text('measures.earlier')}</Earlier>
      </Section>
      <Section title={text('measures.marks')}>
        <Marks record={record} />
        <SleepChart record={record} />
      </Section>
      {!isForCare && <WhoLooked at={record} />}
    </div>
  );
}

function Said({ at, words }: { readonly at: string; readonly words: string }) {
  const intl = useIntl();
  return (
    <div className={styles.list}>
      <span className="muted small">{intl.formatDate(at, { dateStyle: 'medium' })}</span>
      <UserText as="block">{words}</UserText>
    </div>
  );
}

function Filled({ form }: { readonly form: FilledForm }) {
  const text = useText();
  const intl = useIntl();
  const measure = measureOf(form.measure);
  if (measure === undefined) return null;
  const chosen = answersOf(form);
  return (
    <details className={styles.details}>
      <summary>
        {measure.short_name} · {intl.formatDate(form.handedInAt ?? form.beganAt, { dateStyle: 'medium' })} ·{' '}
        {form.total === null ? text('measures.noTotal', { answered: form.answered, asked: form.asked }) : text('measures.total', { total: form.total })}
        {form.band !== null && <> · {text('measures.range', { band: form.band })}</>}
      </summary>
      <table className={styles.answers} lang="en" dir="ltr">
        <tbody>
          {itemsOf(measure).map((item) => {
            const value = chosen.get(item.key);
            return (
              <tr key={item.key}>
                <th scope="row">{item.text}</th>
                <td>
                  {value === undefined ? <span lang={intl.locale}>{text('measures.notAnswered')}</span> : value === 'declined' ? <span lang={intl.locale}>{text('measures.form.declined')}</span> : optionsOf(measure, item).find((option) => option.value === value)?.label}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="muted small">{text('measures.versions', { wording: form.wording, scoring: form.scoring, language: form.language })}</p>
    </details>
  );
}

function Marks({ record }: { readonly record: Topic }) {
  const text = useText();
  const intl = useIntl();
  const marks = [...useItems(record, 'countMark'), ...useItems(record, 'sudsMark')].toSorted((one, other) => other.ord - one.ord);
  if (marks.length === 0) return <p className="muted">{text('measures.marks.none')}</p>;
  return (
    <ul className={styles.list}>
      {marks.slice(0, 20).map((mark) => (
        <li key={mark.id}>
          <span className="muted small">{intl.formatDate(mark.at, { dateStyle: 'medium', timeStyle: 'short' })}</span>{' '}
          {mark.kind === 'sudsMark' ? text('measures.suds.said', { value: mark.value }) : <><bdi>{mark.what}</bdi>: {intl.formatNumber(mark.times)}</>}
        </li>
      ))}
    </ul>
  );
}
