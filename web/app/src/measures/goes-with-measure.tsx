import { Link } from 'react-router';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { paths } from '../paths';
import { type Measure, measureOf, questionnaires } from './catalogue';

interface GoesWithMeasureProps {
  readonly measure: string;
  /** Where its reader fills it in; undefined for whoever only reads. */
  readonly group: Topic | undefined;
}

/** What is measured with a task, and the way to it. */
export default function GoesWithMeasure({ measure: id, group }: GoesWithMeasureProps) {
  const text = useText();
  const measure = measureOf(id);
  if (measure === undefined) return null;
  const name = <span lang="en">{measure.name}</span>;
  const way = group && wayTo(measure, group);
  return (
    <p>
      {text('work.measure')} {way === undefined ? name : <Link to={way}>{name}</Link>}
    </p>
  );
}

/** Where it is filled in; nowhere what is asked elsewhere, as how a task went. */
function wayTo({ id, kind }: Measure, group: Topic): string | undefined {
  if (id === 'gas') return paths.goals(group);
  if (questionnaires.some((one) => one.id === id)) return paths.fillIn(group, id);
  return kind === 'multi_item_rating' ? undefined : paths.myMeasures(group);
}
