import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import type { MessageId } from '../messages';

const known = new Set(['time', 'energyMood', 'forgot', 'notClear', 'tooHard', 'worriedWrong', 'privacy', 'feltWorse', 'noPoint', 'notMe', 'tech', 'life', 'didOther', 'notSay']);

/** What got in the way, as the person ticked it (R4.2). */
export function ReasonWords({ reasons }: { readonly reasons: readonly string[] }) {
  const text = useText();
  const intl = useIntl();
  return intl.formatList(reasons.filter((reason) => known.has(reason)).map((reason) => text(`progress.reason.${reason}` as MessageId)), { type: 'unit' });
}
