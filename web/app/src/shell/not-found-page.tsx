import { useText } from '../i18n';
import { ButtonLink } from '../parts/button';
import { Page } from './page';

/** An address where nothing is, or nothing for this person. */
export function NotFoundPage() {
  const text = useText();
  return (
    <Page title={text('shell.notFound.title')} width="reading">
      <p>{text('shell.notFound.why')}</p>
      <div className="row">
        <ButtonLink look="primary" href="/">
          {text('shell.notFound.start')}
        </ButtonLink>
      </div>
    </Page>
  );
}
