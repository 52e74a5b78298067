import { Link } from 'react-router';
import { useText } from '../i18n';
import button from '../parts/button.module.css';
import { classNames } from '../parts/class-names';
import { Page } from './page';

/** An address where nothing is, or nothing for this person. */
export function NotFoundPage() {
  const text = useText();
  return (
    <Page title={text('shell.notFound.title')} width="reading">
      <p>{text('shell.notFound.why')}</p>
      <div className="row">
        <Link to="/" className={classNames(button.button, button.primary)}>
          {text('shell.notFound.start')}
        </Link>
      </div>
    </Page>
  );
}
