import { useText } from '../i18n';
import { isConfirmed, type Measure } from './catalogue';

/** Whose words these are. On every rendering. */
export function Attribution({ measure }: { readonly measure: Measure }) {
  const text = useText();
  return (
    <p className="muted small" lang="en" dir="ltr">
      {measure.name}. {measure.licence.required_attribution ?? measure.licence.summary}
      {!isConfirmed(measure) && <> {text('measures.unconfirmed')}</>}
    </p>
  );
}
