import { useEffect, useRef } from 'react';
import config from '../config.json';
import { useText } from '../i18n';
import { useSettings } from '../settings/settings';
import styles from './privacy-cover.module.css';
import { QuickExit } from './quick-exit';
import { useIdle } from './use-idle';

/** In discreet mode, covers everything when nobody uses the page, until somebody taps. */
export function PrivacyCover() {
  const { discreet } = useSettings();
  const [isIdle, wake] = useIdle(discreet, config.idleSeconds);
  return isIdle ? <Cover onShow={wake} /> : null;
}

/** A native modal dialog: it lies above every other layer and makes all of them unreachable. */
function Cover({ onShow }: { readonly onShow: () => void }) {
  const text = useText();
  const cover = useRef<HTMLDialogElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = cover.current;
    element?.showModal();
    show.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={cover} aria-label={text('shell.covered')} onCancel={onShow} className={styles.cover}>
      <div className={styles.exit}>
        <QuickExit />
      </div>
      <button ref={show} type="button" onClick={onShow} className={styles.show}>
        {text('shell.show')}
      </button>
    </dialog>
  );
}
