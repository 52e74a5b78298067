import { type FormEvent, useId, useState } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';
import { linkAt, removeLink, setLink } from './commands';
import { readAddress } from './links';
import type { RunningEditor } from './use-editor';

interface LinkDialogProps {
  readonly editor: RunningEditor;
  readonly onClose: () => void;
}

/** Makes, changes or removes a link. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const text = useText();
  const form = useId();
  const { state } = editor;
  const link = state ? linkAt(state) : undefined;
  const range = link ?? state?.selection;
  const [address, setAddress] = useState(link?.href ?? '');
  const [words, setWords] = useState(state && range ? state.doc.textBetween(range.from, range.to, ' ') : '');
  const [isWrong, setWrong] = useState(false);

  function save(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const href = readAddress(address);
    setWrong(href === undefined);
    if (href === undefined) return;
    editor.run(setLink(href, words.trim() || href));
    onClose();
  }

  const actions = (
    <>
      <Button look="primary" type="submit" form={form}>
        {text('writing.link.save')}
      </Button>
      {link && <Button onPress={() => (editor.run(removeLink), onClose())}>{text('writing.link.remove')}</Button>}
    </>
  );
  return (
    <Dialog title={text('writing.link')} isOpen onClose={onClose} actions={actions}>
      <form id={form} noValidate onSubmit={save} className="stack">
        <TextField
          label={text('writing.link.address')}
          hint={text('writing.link.address.hint')}
          problem={isWrong ? text('writing.link.wrong') : undefined}
          value={address}
          onChange={setAddress}
          type="url"
          inputMode="url"
          autoComplete="off"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that was asked for
          autoFocus
        />
        <TextField label={text('writing.link.words')} value={words} onChange={setWords} />
      </form>
    </Dialog>
  );
}
