import { Link } from 'react-router';
import { useText } from '../i18n';
import { paths } from '../paths';
import { EvidenceTag } from './evidence';
import { GiveButton } from './give-button';
import styles from './library.module.css';
import type { Entry } from './shapes';
import { useMinutes } from './use-words';

/** A template among others: what it is, what it is good for, how long it takes, how much is known. */
export function EntryCard({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const minutes = useMinutes();
  const { id, told: content, isOwn, isOn, isAway } = entry;
  return (
    <li className={styles.entry}>
      <h3 lang={content.language}>
        <Link to={paths.template(id)} dir="auto">
          {content.title}
        </Link>
      </h3>
      <p className="muted small">
        {text(`library.kind.${content.kind}`)} · {minutes(content)}
        {isOwn && <> · {text('library.own')}</>}
      </p>
      <p lang={content.language} dir="auto">
        {content.purpose}
      </p>
      <p className={styles.tags}>
        <EvidenceTag evidence={content.evidence} />
        {!isOn && <span className={styles.tag}>{text('library.off')}</span>}
        {content.aims.slice(0, 3).map((aim) => (
          <span key={aim} className="muted small">
            {text(`library.aim.${aim}`)}
          </span>
        ))}
      </p>
      {isOn && !isAway && content.systemUse === null && (
        <div className={styles.deed}>
          <GiveButton label={text('library.give')} name={text('library.give.of', { title: content.title })} to={(group) => paths.giveHomework(group, id)} />
        </div>
      )}
    </li>
  );
}
