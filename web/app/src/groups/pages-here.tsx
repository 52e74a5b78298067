import { FileText, Plus, Signature } from 'lucide-react';
import { Link } from 'react-router';
import type { PageCard } from '../contracts';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { useItems } from '../live';
import { ButtonLink } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { mayWrite } from '../roles';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { Section } from './section';

/** The pages that the group writes together, the agreement first; those who care for the group begin others. */
export function PagesHere() {
  const text = useText();
  const { group, isCare, isOver } = useGroup();
  const rank = ({ purpose, isFrozen }: PageCard) => (purpose === 'agreement' ? 0 : isFrozen ? 2 : 1);
  const pages = useItems(group, 'pageCard')
    .toReversed()
    .toSorted((one, other) => rank(one) - rank(other));
  if (isOver && pages.length === 0) return null;
  return (
    <Section title={text('group.pages')}>
      {pages.length === 0 && <p className="muted">{text(isCare ? 'group.pages.none.care' : 'group.pages.none')}</p>}
      <ul className={styles.links}>
        {pages.map((card) => (
          <li key={card.page} className={styles.challenge}>
            <Link to={paths.page(card.page)} className={styles.link}>
              <Icon of={card.purpose === 'agreement' ? Signature : FileText} />
              <UserText>{card.title}</UserText>
            </Link>
            <Stand card={card} />
          </li>
        ))}
      </ul>
      {isCare && !isOver && (
        <div className="row">
          <ButtonLink icon={Plus} href={paths.newPage(group)}>
            {text('group.pages.new')}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

/** Whether it is finished, and how it stands with signing it. */
function Stand({ card: { edition, isFrozen, signedBy } }: { readonly card: PageCard }) {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  const { me, isCare } = useGroup();
  const signing = seats.here.filter(({ role }) => mayWrite(role));
  const missing = signing.filter(({ person }) => !signedBy.includes(person)).map(({ person }) => person);
  const isMine = signing.some(({ person }) => person === me);
  const words = [
    ...(isFrozen ? [text('group.pages.finished')] : []),
    ...(edition > 0 && isMine ? [text(signedBy.includes(me) ? 'group.pages.signed' : 'group.pages.toSign')] : []),
    ...(edition > 0 && isCare ? [missing.length === 0 ? text('group.sign.all') : text('group.sign.missing', { count: missing.length, names: names.list(missing, me) })] : []),
  ];
  return <span className="muted small">{words.join(' · ')}</span>;
}
