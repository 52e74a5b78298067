import { ChevronDown } from 'lucide-react';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import { roles } from '../roles';
import styles from './groups.module.css';

/** What each role means. */
export function RolesExplained() {
  const text = useText();
  return (
    <details className={styles.fold}>
      <summary>
        {text('group.roles')}
        <Icon of={ChevronDown} />
      </summary>
      <dl className={styles.terms}>
        {roles.toReversed().map((role) => (
          <div key={role}>
            <dt>{text(`group.role.${role}`)}</dt>
            <dd className="muted">{text(`group.role.${role}.hint`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
