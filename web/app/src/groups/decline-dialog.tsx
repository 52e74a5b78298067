import type { Applicant } from '../contracts';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { FinalDialog } from './final-dialog';
import { useGroup } from './group-context';

/** Closes a request to join, after asking once more. */
export function DeclineDialog({ applicant: { person, displayName }, onClose }: { readonly applicant: Applicant; readonly onClose: () => void }) {
  const text = useText();
  const { group } = useGroup();
  const ask = useAsk(group);
  return (
    <FinalDialog
      title={text('group.applicant.decline.title', { name: `\u2068${displayName}\u2069` })}
      yes={text('group.applicant.decline.yes')}
      no={text('group.applicant.decline.no')}
      onYes={() => ask({ kind: 'decline', person })}
      onClose={onClose}
    >
      <p>{text('group.applicant.decline.about')}</p>
    </FinalDialog>
  );
}
