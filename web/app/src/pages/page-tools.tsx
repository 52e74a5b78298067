import { MousePointer2, Users } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import editorStyles from '../writing/editor.module.css';
import styles from './page-text.module.css';

interface PageToolsProps {
  readonly showsAuthors: boolean;
  readonly onAuthors: (isOn: boolean) => void;
  /** Undefined where nobody's caret is to be seen. */
  readonly carets: { readonly isOn: boolean; readonly set: (isOn: boolean) => void } | undefined;
}

/** How the page is looked at. */
export function PageTools({ showsAuthors, onAuthors, carets }: PageToolsProps) {
  const text = useText();
  return (
    <div className={styles.looks}>
      <ToggleButton isSelected={showsAuthors} onChange={onAuthors} className={`${editorStyles.tool} ${styles.look}`} aria-label={text('page.write.authors')}>
        <Icon of={Users} />
        <span className={styles.lookName}>{text('page.write.authors')}</span>
      </ToggleButton>
      {carets !== undefined && (
        <ToggleButton isSelected={carets.isOn} onChange={carets.set} className={`${editorStyles.tool} ${styles.look}`} aria-label={text('page.write.carets')}>
          <Icon of={MousePointer2} />
          <span className={styles.lookName}>{text('page.write.carets')}</span>
        </ToggleButton>
      )}
    </div>
  );
}
