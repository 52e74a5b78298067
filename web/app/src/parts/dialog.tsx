import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../i18n';
import { Button } from './button';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The way on and the way back, in that order. */
  readonly actions?: ReactNode;
  /** For a question that must be answered: no closing by a press outside. */
  readonly isQuestion?: boolean;
}

/** One thing to do before going on. Focus stays inside and returns to where it was. */
export function Dialog({ title, isOpen, onClose, children, actions, isQuestion = false }: DialogProps) {
  const text = useText();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isQuestion}
      className={styles.overlay}
    >
      <Modal className={styles.modal}>
        <AriaDialog role={isQuestion ? 'alertdialog' : 'dialog'} className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title">{title}</Heading>
            {!isQuestion && <Button look="quiet" icon={X} aria-label={text('parts.close')} onPress={onClose} />}
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
