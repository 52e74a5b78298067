import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Switch } from '../parts/switch';
import styles from './review.module.css';
import { switchReviewKeys, useReviewKeys } from './review-keys';

const keys = ['j', 'k', 'Enter', 'a', 'r', 'h', 'p'] as const;

/** Which keys do what, and the switch to turn them off. */
export function ReviewHelp() {
  const text = useText();
  const isOn = useReviewKeys();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={Keyboard} onPress={() => setOpen(true)}>
        {text('review.keys')}
      </Button>
      <Dialog title={text('review.keys')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Switch isSelected={isOn} onChange={switchReviewKeys} hint={text('review.keys.hint')}>
          {text('review.keys.on')}
        </Switch>
        <dl className={styles.keys}>
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{text(`review.key.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
