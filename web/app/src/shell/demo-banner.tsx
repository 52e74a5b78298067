import { FlaskConical } from 'lucide-react';
import { useText } from '../i18n';
import { Banner } from '../parts/banner';

/** Says that nobody here is real. */
export function DemoBanner() {
  const text = useText();
  return (
    <aside aria-label={text('shell.demo.name')}>
      <Banner icon={FlaskConical}>{text('shell.demo')}</Banner>
    </aside>
  );
}
