import { history } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { AmountLeft } from './amount-left';
import { documentOf, storedOf } from './documents';
import type { EditorProps } from './editor';
import { limits } from './limits';
import { MentionList, optionId } from './mention-list';
import type { Mentionable } from './mentions';
import { OpenText } from './open-text';
import { amountOf } from './plain';
import { placeholder } from './plugins';
import { Surface } from './surface';
import { type Place, useEditor } from './use-editor';
import { type Mention, useMention } from './use-mention';

const nobody: readonly Mentionable[] = [];

/** An entry or an answer being written; use `Editor`, which fetches it. */
export default function EditorSurface(props: EditorProps) {
  const { text, label, describedBy, onSubmit, people = nobody, focusAtStart = false, size } = props;
  const names = `${useId()}names`;
  const frame = useRef<HTMLDivElement>(null);
  const [open] = useState(() => new OpenText(EditorState.create({ doc: documentOf(text), plugins: [history()] })));
  const editor = useEditor(open, usePlace(props), focusAtStart);
  const mention = useMention(editor, people);
  const amount = useMemo(() => amountOf(editor.state ? storedOf(editor.state.doc) : text), [editor.state, text]);
  const { direction } = useLocale();

  const described: Record<string, string> = describedBy === undefined ? {} : { 'aria-describedby': describedBy };
  const attributes = { dir: amount.length === 0 ? direction : 'auto', ...described, ...naming(names, mention) };
  function onKey(event: KeyboardEvent): boolean {
    if (mention.onKey(event)) return true;
    const isSubmit = (event.ctrlKey || event.metaKey) && !event.altKey && event.key === 'Enter' && onSubmit !== undefined;
    if (isSubmit) onSubmit();
    return isSubmit;
  }

  return (
    <Surface ref={frame} editor={editor} label={label} attributes={attributes} onKey={onKey} size={size}>
      <AmountLeft amount={amount} most={limits} />
      {mention.people.length > 0 && <MentionList id={names} mention={mention} frame={frame} />}
    </Surface>
  );
}

function usePlace(props: EditorProps): () => Place {
  const now = useRef(props);
  useLayoutEffect(() => {
    now.current = props;
  });
  return useCallback(
    () => ({
      plugins: [placeholder(() => now.current.placeholder)],
      onDone: (tr) => {
        if (!tr.doc.eq(tr.before)) now.current.onChange(storedOf(tr.doc));
      },
    }),
    [],
  );
}

function naming(names: string, { people, active }: Mention): Record<string, string> {
  if (people.length === 0) return {};
  return { 'aria-autocomplete': 'list', 'aria-controls': names, 'aria-activedescendant': optionId(names, active) };
}
