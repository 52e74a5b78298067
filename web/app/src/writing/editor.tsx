import { lazy, Suspense } from 'react';
import type { RichText } from '../contracts';
import { FeatureMessages } from '../i18n';
import styles from './editor.module.css';
import type { Mentionable } from './mentions';

const EditorSurface = lazy(() => import('./editor-surface'));

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

/** The place where people write. It is fetched when it is first needed; its room is kept until then. */
export function Editor(props: EditorProps) {
  return (
    <Suspense fallback={<div aria-busy className={`${styles.frame} ${styles.waiting}`} data-size={props.size} />}>
      <FeatureMessages feature="writing">
        <EditorSurface {...props} />
      </FeatureMessages>
    </Suspense>
  );
}
