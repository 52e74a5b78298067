import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useText } from '../i18n';
import { Button } from './button';
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
        <Button look="quiet" onPress={run}>
          {action.name}
        </Button>
      )}
      <Button look="quiet" icon={X} aria-label={text('parts.close')} onPress={() => dismissToast(id)} />
    </div>
  );
}
