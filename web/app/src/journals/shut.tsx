import { useText } from '../i18n';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Page } from '../shell/page';

/** A place that is not open to this person, or no longer. */
export function Shut({ status }: { readonly status: 'refused' | 'out' }) {
  const text = useText();
  return (
    <Page title={text('journal.title')}>
      <EmptyState action={<ButtonLink href="/">{text('journal.shut.start')}</ButtonLink>}>
        {status === 'out' ? text('journal.shut.out') : text('journal.shut.refused')}
      </EmptyState>
    </Page>
  );
}
