import { useState } from 'react';
import type { Outcome } from '../contracts';
import { useText } from '../i18n';
import { newOp, useLive } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Notice } from '../parts/notice';
import { useSentence } from '../refusals/use-sentence';
import { isUnfit, type LibraryFile, readFile, refKey, type Unfit, withIds } from './files';
import { useLibrary } from './library-context';
import styles from './library.module.css';

/** Takes templates and programmes in from a file. Everything is looked at before anything is taken in. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const live = useLive();
  const { library } = useLibrary();
  const [file, setFile] = useState<LibraryFile>();
  const [problem, setProblem] = useState<string>();
  const [isTaking, setTaking] = useState(false);
  const [taken, setTaken] = useState<number>();

  async function choose(chosen: File | undefined): Promise<void> {
    setFile(undefined);
    setProblem(undefined);
    setTaken(undefined);
    if (chosen === undefined) return;
    const read = readFile(await chosen.text());
    if (isUnfit(read)) setProblem(told(read));
    else setFile(read);
  }

  const told = ({ why, title = '', problem: what, question }: Unfit): string => {
    if (why !== 'wrong') return text(`library.import.${why}`, { title });
    const about = what === undefined ? '' : text(`library.problem.${what}`);
    return question === undefined ? text('library.import.wrong', { title, about }) : text('library.import.wrong.question', { title, question, about });
  };

  async function take({ templates, programmes }: LibraryFile): Promise<void> {
    setTaking(true);
    setProblem(undefined);
    const ids = new Map<string, string>();
    let refused: Outcome | undefined;
    let count = 0;
    for (const { id, version, from, content } of templates) {
      const op = newOp();
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that it is known which were taken in
      const outcome = await live.send(library, { kind: 'addTemplate', content, from }, { op, keep: false });
      if (outcome.kind === 'rejected') {
        refused ??= { ...outcome, sentence: `${content.title}: ${sentence(outcome)}` };
        continue;
      }
      ids.set(refKey({ template: id, version }), op);
      count++;
    }
    for (const plan of programmes) {
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await live.send(library, { kind: 'addProgramme', plan: withIds(plan, ids) }, { keep: false });
      if (outcome.kind === 'rejected') refused ??= { ...outcome, sentence: `${plan.title}: ${sentence(outcome)}` };
      else count++;
    }
    setTaking(false);
    setTaken(count);
    if (refused?.kind === 'rejected') setProblem(refused.sentence);
    else setFile(undefined);
  }

  const actions = (
    <>
      {file !== undefined && (
        <Button look="primary" isPending={isTaking} onPress={() => void take(file)}>
          {text('library.import.take')}
        </Button>
      )}
      <Button onPress={onClose}>{text('library.close')}</Button>
    </>
  );
  return (
    <Dialog title={text('library.import')} isOpen onClose={onClose} actions={actions}>
      <div className="stack">
        <p>{text('library.import.about')}</p>
        <label className={styles.file}>
          <span>{text('library.import.file')}</span>
          <input type="file" accept="application/json,.json" onChange={(event) => void choose(event.target.files?.[0])} />
        </label>
        <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
        <div role="status">
          {file !== undefined && <p>{text('library.import.holds', { templates: file.templates.length, programmes: file.programmes.length })}</p>}
          {taken !== undefined && <p>{text('library.import.taken', { count: taken })}</p>}
        </div>
        {file !== undefined && (
          <ul className={styles.filed}>
            {file.templates.map(({ id, version, content }) => (
              <li key={`${id}:${version}`} lang={content.language} dir="auto">
                {content.title}
              </li>
            ))}
            {file.programmes.map(({ title }) => (
              <li key={title} dir="auto">
                {title}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
