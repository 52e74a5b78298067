import { ClipboardList } from 'lucide-react';
import { Link } from 'react-router';
import type { FilledForm, OwnPlan, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useItem, useItems } from '../live';
import { Icon } from '../parts/icon';
import { paths } from '../paths';
import { measureOf } from './catalogue';
import styles from './measures.module.css';
import { nowhere, useMyRecord } from './use-record';

/** Whether it has come and has not been handed in since. */
export const isDue = (plan: OwnPlan, forms: readonly FilledForm[]): boolean =>
  plan.cameAt !== null && !forms.some(({ measure, handedInAt }) => measure === plan.measure && handedInAt !== null && handedInAt >= plan.cameAt!);

/** On the group's home: what there is to fill in; nothing where there is nothing. */
export default function DueNow() {
  const text = useText();
  const { group, isCare } = useGroup();
  const record = useMyRecord();
  const plans = useItem(record ?? nowhere(group), 'record', 'recordSheet')?.plans ?? [];
  const forms = useItems(record ?? nowhere(group), 'filledForm');
  const due = plans.filter((plan) => isDue(plan, forms));
  if (isCare || due.length === 0) return null;
  return (
    <Section title={text('measures.due')}>
      <ul className={styles.list}>
        {due.map(({ measure }) => (
          <li key={measure} className="row">
            <Icon of={ClipboardList} />
            <Link to={paths.fillIn(group, measure)}>{measureOf(measure)?.short_name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** On one's own page: all that is planned. */
export function Planned({ record }: { readonly record: Topic }) {
  const text = useText();
  const { group } = useGroup();
  const plans = useItem(record, 'record', 'recordSheet')?.plans ?? [];
  const forms = useItems(record, 'filledForm');
  if (plans.length === 0) return <p className="muted">{text('measures.planned.none')}</p>;
  return (
    <ul className={styles.list}>
      {plans.map((plan) => {
        const isBegun = forms.some((form) => form.measure === plan.measure && form.handedInAt === null);
        return (
          <li key={plan.measure} className={styles.line}>
            <span>
              <strong>{measureOf(plan.measure)?.short_name}</strong>{' '}
              <span className="muted small">{text(isBegun ? 'measures.begun' : isDue(plan, forms) ? 'measures.isDue' : 'measures.anyTime')}</span>
            </span>
            <Link to={paths.fillIn(group, plan.measure)}>{text(isBegun ? 'measures.goOn' : 'measures.fillIn')}</Link>
          </li>
        );
      })}
    </ul>
  );
}
