import { useEffect, useId, useRef, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { AmountLeft } from './amount-left';
import { storedOf } from './documents';
import type { EditorProps } from './editor';
import styles from './editor.module.css';
import { LinkDialog } from './link-dialog';
import { MentionList, optionId } from './mention-list';
import type { Mentionable } from './mentions';
import { amountOf } from './plain';
import { Toolbar } from './toolbar';
import { useEditor, useField } from './use-editor';
import { type Mention, useMention } from './use-mention';

const nobody: readonly Mentionable[] = [];

/** The editor itself; use `Editor`, which fetches it. */
export default function EditorSurface(props: EditorProps) {
  const { text, onChange, onSubmit, people = nobody, focusAtStart = false, size = 'normal' } = props;
  const id = useId();
  const names = `${id}names`;
  const frame = useRef<HTMLDivElement>(null);
  const [isLinking, setLinking] = useState(false);
  const { mount, ...editor } = useEditor({ text, placeholder: props.placeholder, focusAtStart, onChange });
  const { view, state } = editor;
  const mention = useMention(editor, people);
  const amount = amountOf(state ? storedOf(state.doc) : text);
  const { direction } = useLocale();

  const field = fieldOf(id, props);
  const attributes = { ...field, dir: amount.length === 0 ? direction : 'auto', ...naming(names, mention) };
  useField(view, attributes, (event) => {
    if (mention.onKey(event)) return true;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (isCommand && event.key === 'Enter' && onSubmit) onSubmit();
    else if (isCommand && event.key.toLowerCase() === 'k') setLinking(true);
    else return false;
    return true;
  });

  const closeLink = () => setLinking(false);
  useEffect(() => {
    if (!isLinking) return undefined;
    return () => view?.focus();
  }, [isLinking, view]);

  return (
    <div ref={frame} className={styles.frame} data-size={size}>
      <Toolbar editor={editor} controls={id} onLink={() => setLinking(true)} />
      <div ref={mount} className={styles.surface} />
      <AmountLeft amount={amount} />
      {mention.people.length > 0 && <MentionList id={names} mention={mention} frame={frame} />}
      {isLinking && <LinkDialog editor={editor} onClose={closeLink} />}
    </div>
  );
}

function fieldOf(id: string, { label, describedBy }: EditorProps): Record<string, string> {
  const field = { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: styles.text ?? '' };
  return describedBy === undefined ? field : { ...field, 'aria-describedby': describedBy };
}

function naming(names: string, { people, active }: Mention): Record<string, string> {
  if (people.length === 0) return {};
  return { 'aria-autocomplete': 'list', 'aria-controls': names, 'aria-activedescendant': optionId(names, active) };
}
