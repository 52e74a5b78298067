import { LifeBuoy, RotateCw } from 'lucide-react';
import { useText } from '../i18n';
import { Button, ButtonLink } from '../parts/button';
import { Page } from './page';

/** What happened, what is safe, what to do. */
export function WentWrong() {
  const text = useText();
  return (
    <Page title={text('shell.wrong.title')} width="reading">
      <p>{text('shell.wrong.safe')}</p>
      <p>{text('shell.wrong.next')}</p>
      <div className="row">
        <Button look="primary" icon={RotateCw} onPress={() => location.reload()}>
          {text('shell.wrong.again')}
        </Button>
        <ButtonLink icon={LifeBuoy} href="/help">
          {text('shell.help')}
        </ButtonLink>
      </div>
    </Page>
  );
}
