import type { Taker } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { WordsDialog } from '../writing/words-dialog';
import { drafts } from './act-drafts';
import { useChallenge } from './challenge-context';

/** A kind word to one person; nobody else learns of it. */
export default function ReachOutDialog({ taker, onClose }: { readonly taker: Taker; readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const { challenge } = useChallenge();
  const ask = useAsk(challenge);
  const name = names.one(taker.person);
  return (
    <WordsDialog
      draftKey={drafts.reachOut(challenge, taker.person)}
      title={text('challenge.reachOut.to', { name })}
      submit={text('challenge.reachOut.submit')}
      label={text('challenge.reachOut.label')}
      // without the marks around the name: it becomes the facilitator's own sentence
      begins={text('challenge.reachOut.words', { name: name.replaceAll(/[\u2068\u2069]/g, '') })}
      most={400}
      missing={text('challenge.reachOut.missing')}
      onSend={(words) => ask({ kind: 'reachOut', person: taker.person, words })}
      onDone={() => toast(text('challenge.reachOut.done', { name }))}
      onClose={onClose}
    >
      <p>{text('challenge.reachOut.about')}</p>
    </WordsDialog>
  );
}
