import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useText } from '../i18n';
import button from './button.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import { dismissToast, shownToasts, subscribeToasts, type Toast } from './toast-queue';
import styles from './toasts.module.css';

/** Where toasts appear; once in the shell. Call `toast(words)` from anywhere. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToasts, shownToasts);
  return (
    <div role="status" className={styles.region}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast: { id, words, action } }: { readonly toast: Toast }) {
  const text = useText();
  const run = () => {
    action?.run();
    dismissToast(id);
  };
  return (
    <div className={styles.toast}>
      <span>{words}</span>
      {action && (
        <button type="button" onClick={run} className={classNames(button.button, button.quiet)}>
          {action.name}
        </button>
      )}
      <button
        type="button"
        aria-label={text('parts.close')}
        onClick={() => dismissToast(id)}
        className={classNames(button.button, button.quiet, button.iconOnly)}
      >
        <Icon of={X} />
      </button>
    </div>
  );
}
