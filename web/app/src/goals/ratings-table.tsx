import { useIntl } from 'react-intl';
import type { GasRating, GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { UserText } from '../parts/user-text';
import { levelKey, signed } from './gas';
import styles from './goals.module.css';

/** All ratings of a goal, the latest first, and those of scales that were put away. */
export function RatingsTable({ card }: { readonly card: GoalCard }) {
  const text = useText();
  return (
    <details className={styles.fold}>
      <summary>{text('goals.ratings')}</summary>
      {card.ratings.length > 0 && <Table caption={text('goals.ratings')} ratings={card.ratings} />}
      {card.pastScales.map(({ ratings }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- scales are put away in their order
        <Table key={place} caption={text('goals.ratings.past')} ratings={ratings} />
      ))}
    </details>
  );
}

function Table({ caption, ratings }: { readonly caption: string; readonly ratings: readonly GasRating[] }) {
  const text = useText();
  const intl = useIntl();
  const names = useNames();
  const { me } = useGroup();
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('goals.rating.on')}</th>
          <th scope="col">{text('goals.rating.by')}</th>
          <th scope="col">{text('goals.rating.level')}</th>
        </tr>
      </thead>
      <tbody>
        {ratings.toReversed().map((rating) => (
          <tr key={`${rating.by} ${rating.at}`}>
            <td>{intl.formatDate(rating.at, { day: 'numeric', month: 'short', year: 'numeric' })}</td>
            <td>{rating.by === me ? text('journal.you') : names.one(rating.by)}</td>
            <td>
              <span dir="ltr">{signed(rating.level)}</span> {text(`goals.level.${levelKey(rating.level)}`)}
              {rating.words !== null && <UserText as="block">{rating.words}</UserText>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
