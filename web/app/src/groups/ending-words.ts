import { useIntl } from 'react-intl';
import type { GroupEnding } from '../contracts';
import type { MessageId } from '../messages';
import { useText } from '../i18n';

const moment = 60_000;

/** How things stand with the end of a group, in a sentence. Days end at midnight: the one before is named. */
export function useEndingWords(): (ending: GroupEnding, timeZone?: string) => string {
  const text = useText();
  const intl = useIntl();
  return ({ endsAt, readableUntil, hasEnded, isShut }, timeZone) => {
    const day = (at: string) => intl.formatDate(new Date(at).getTime() - moment, { dateStyle: 'long', ...(timeZone && { timeZone }) });
    const id: MessageId = isShut ? 'group.ending.shut' : hasEnded ? 'group.ending.over' : 'group.ending.set';
    return text(id, { ends: day(endsAt), until: day(readableUntil) });
  };
}
