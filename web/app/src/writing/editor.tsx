import type { RichText } from '../contracts';
import { lazyPart, Meanwhile } from '../lazy-page';
import styles from './editor.module.css';
import type { Mentionable } from './mentions';

export interface EditorProps {
  /** Names the field. */
  readonly label: string;
  /** What it begins with; another `key` begins anew. */
  readonly text: RichText;
  readonly onChange: (text: RichText) => void;
  /** Ctrl or ⌘ with Enter. */
  readonly onSubmit?: () => void;
  readonly placeholder?: string;
  /** Ids of what describes the field. */
  readonly describedBy?: string;
  /** Who can be named with an `@`. */
  readonly people?: readonly Mentionable[];
  readonly focusAtStart?: boolean;
  readonly size?: 'normal' | 'small';
}

const EditorSurface = lazyPart<EditorProps>(['writing'], () => import('./editor-surface'));

/** The place where people write. It is fetched when it is first needed; its room is kept until then. */
export function Editor(props: EditorProps) {
  return (
    <Meanwhile show={<div aria-busy className={`${styles.frame} ${styles.waiting}`} data-size={props.size} />}>
      <EditorSurface {...props} />
    </Meanwhile>
  );
}
