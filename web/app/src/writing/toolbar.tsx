import { Bold, Heading, Italic, Link, List, ListOrdered, type LucideIcon, TextQuote } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { useText } from '../i18n';
import type { MessageId } from '../messages';
import { Icon } from '../parts/icon';
import { type Format, has, linkAt, toggle } from './commands';
import styles from './editor.module.css';
import type { RunningEditor } from './use-editor';

interface Tool {
  readonly format: Format;
  readonly icon: LucideIcon;
  readonly name: MessageId;
  readonly keys?: string;
}

const tools: readonly Tool[] = [
  { format: 'strong', icon: Bold, name: 'writing.bold', keys: 'B' },
  { format: 'em', icon: Italic, name: 'writing.italic', keys: 'I' },
  { format: 'heading', icon: Heading, name: 'writing.heading' },
  { format: 'bullet_list', icon: List, name: 'writing.list' },
  { format: 'ordered_list', icon: ListOrdered, name: 'writing.numbers' },
  { format: 'blockquote', icon: TextQuote, name: 'writing.quote' },
];

interface ToolbarProps {
  readonly editor: RunningEditor;
  /** The field that it is for. */
  readonly controls: string;
  readonly onLink: () => void;
}

/** One stop of the Tab key; the arrows go along it. */
export function Toolbar({ editor, controls, onLink }: ToolbarProps) {
  const text = useText();
  const { state } = editor;
  return (
    <AriaToolbar aria-label={text('writing.toolbar')} aria-controls={controls} className={styles.toolbar}>
      {tools.map(({ format, icon, name }) => (
        <Tool
          key={format}
          name={text(name)}
          icon={icon}
          isOn={state !== null && has(state, format)}
          onPress={(isPointer) => {
            editor.run(toggle(format));
            if (isPointer) editor.view?.focus();
          }}
        />
      ))}
      <Tool name={text('writing.link')} icon={Link} isOn={state !== null && linkAt(state) !== undefined} onPress={onLink} />
    </AriaToolbar>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly isOn: boolean;
  /** With a pointer the caret goes on in the text; with keys the focus stays here. */
  readonly onPress: (isPointer: boolean) => void;
}

function Tool({ name, icon, isOn, onPress }: ToolProps) {
  return (
    <ToggleButton
      aria-label={name}
      isSelected={isOn}
      onPress={({ pointerType }) => onPress(pointerType !== 'keyboard' && pointerType !== 'virtual')}
      className={styles.tool}
    >
      <Icon of={icon} />
    </ToggleButton>
  );
}
