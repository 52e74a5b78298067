import { FlaskConical } from 'lucide-react';
import { useText } from '../i18n';
import { Banner } from '../parts/banner';

/** Says that nobody here is real. */
export function DemoBanner() {
  const text = useText();
  return <Banner icon={FlaskConical}>{text('shell.demo')}</Banner>;
}
