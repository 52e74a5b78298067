import { type ReactNode, type Ref, useEffect, useId, useState } from 'react';
import { classNames } from '../parts/class-names';
import styles from './editor.module.css';
import { LinkDialog } from './link-dialog';
import { Toolbar } from './toolbar';
import { type MountedEditor, useField } from './use-editor';

interface SurfaceProps {
  readonly editor: MountedEditor;
  /** Names the field. */
  readonly label: string;
  /** Where nobody may write, the field is a text to read. */
  readonly mayWrite?: boolean;
  readonly attributes?: Record<string, string>;
  /** Takes keys before the text does: then true. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly size?: 'normal' | 'small';
  readonly className?: string;
  readonly textClassName?: string;
  readonly ref?: Ref<HTMLDivElement>;
  /** Beside what sets formats. */
  readonly tools?: ReactNode;
  /** Between the tools and the text. */
  readonly head?: ReactNode;
  /** Below the text. */
  readonly children?: ReactNode;
}

const isLinkKey = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';

/** The one place where people write, wherever it is: tools, the text, and what that place puts around it. */
export function Surface({ editor, label, mayWrite = true, attributes, onKey, size = 'normal', className, textClassName, ref, tools, head, children }: SurfaceProps) {
  const id = useId();
  const [isLinking, setLinking] = useState(false);
  const { view, mount } = editor;
  const role: Record<string, string> = mayWrite ? { role: 'textbox', 'aria-multiline': 'true' } : { role: 'document', tabindex: '0' };
  useField(view, { id, 'aria-label': label, class: classNames(styles.text, textClassName), ...role, ...attributes }, (event) => {
    if (onKey?.(event)) return true;
    if (!mayWrite || !isLinkKey(event)) return false;
    setLinking(true);
    return true;
  });
  useEffect(() => {
    if (!isLinking) return undefined;
    return () => view?.focus();
  }, [isLinking, view]);

  return (
    <div ref={ref} className={classNames(styles.frame, className)} data-size={size}>
      {(mayWrite || tools !== undefined) && (
        <div data-bar className={styles.bar}>
          {mayWrite && <Toolbar editor={editor} controls={id} onLink={() => setLinking(true)} />}
          {tools}
        </div>
      )}
      {head}
      <div ref={mount} />
      {children}
      {isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}
