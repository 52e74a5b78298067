import { Copy } from 'lucide-react';
import { useId, useRef } from 'react';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import field from '../parts/field.module.css';
import { Notice } from '../parts/notice';
import { toast } from '../parts/toast-queue';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { joinLink } from './invitation-codes';

const QrCode = lazyPart([], () => import('./qr-code'));

/** An invitation as link, code and QR code. Nobody can see it again: only its hash is kept. */
export function CodeDialog({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const link = joinLink(group, code, location.origin);
  const done = (
    <Button look="primary" onPress={onClose}>
      {text('group.code.done')}
    </Button>
  );
  return (
    <Dialog isQuestion isOpen title={text('group.code.title')} onClose={onClose} actions={done}>
      <Notice tone="notice">{text('group.code.once')}</Notice>
      <Copied label={text('group.code.link')} words={link} />
      <Copied label={text('group.code.code')} hint={text('group.code.code.hint')} words={code} isLarge />
      <figure className={styles.qr}>
        <Meanwhile show={<div className={styles.qrRoom} />}>
          <QrCode words={link} label={text('group.code.qr')} />
        </Meanwhile>
        <figcaption className="muted small">{text('group.code.qr.hint')}</figcaption>
      </figure>
    </Dialog>
  );
}

interface CopiedProps {
  readonly label: string;
  readonly hint?: string;
  readonly words: string;
  readonly isLarge?: boolean;
}

/** Words to take along: they can be copied with one press, or selected by hand. */
function Copied({ label, hint, words, isLarge = false }: CopiedProps) {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      toast(text('group.code.copied'));
    } catch {
      // the browser does not allow it here: it is selected, to copy by hand
      input.current?.select();
    }
  }
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      {hint && <span className={field.hint}>{hint}</span>}
      <div className={styles.copied}>
        <input
          ref={input}
          id={id}
          readOnly
          dir="ltr"
          value={words}
          onFocus={(event) => event.target.select()}
          className={`${field.input} ${isLarge ? styles.code : ''}`}
        />
        <Button icon={Copy} onPress={() => void copy()} aria-label={text('group.code.copy.of', { what: label })}>
          {text('group.code.copy')}
        </Button>
      </div>
    </div>
  );
}
