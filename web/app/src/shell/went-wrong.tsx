import { LifeBuoy, RotateCw } from 'lucide-react';
import { useText } from '../i18n';
import { classNames } from '../parts/class-names';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { Page } from './page';

/** What happened, what is safe, what to do. */
export function WentWrong() {
  const text = useText();
  return (
    <Page title={text('shell.wrong.title')} width="reading">
      <p>{text('shell.wrong.safe')}</p>
      <p>{text('shell.wrong.next')}</p>
      <div className="row">
        <button type="button" className={classNames(button.button, button.primary)} onClick={() => location.reload()}>
          <Icon of={RotateCw} />
          {text('shell.wrong.again')}
        </button>
        <a href="/help" className={button.button}>
          <Icon of={LifeBuoy} />
          {text('shell.help')}
        </a>
      </div>
    </Page>
  );
}
