import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { WordsDialog } from '../writing/words-dialog';

/** A kind word to one person, among their news. It is there already and can be changed; nobody else of the group learns of it. */
export default function KindWordDialog({ person, onClose }: { readonly person: string; readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const { group } = useGroup();
  const ask = useAsk(group);
  const name = names.one(person);
  return (
    <WordsDialog
      draftKey={`${group}:${person}:kind-word`}
      title={text('progress.word.to', { name })}
      submit={text('progress.word.send')}
      label={text('progress.word.label')}
      // without the marks around the name: it becomes the facilitator's own sentence
      begins={text('progress.drift.words', { name: name.replaceAll(/[\u2068\u2069]/g, '') })}
      most={400}
      missing={text('progress.word.missing')}
      onSend={(words) => ask({ kind: 'reachOut', person, words })}
      onDone={() => toast(text('progress.word.done', { name }))}
      onClose={onClose}
    >
      <p>{text('progress.word.about')}</p>
    </WordsDialog>
  );
}
