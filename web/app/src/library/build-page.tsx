import { Redo2, Save, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { TemplateContent } from '../contracts';
import { useText } from '../i18n';
import { newOp, useLive } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { paths } from '../paths';
import { useSentence } from '../refusals/use-sentence';
import { Page } from '../shell/page';
import { AboutFields, MoreFields } from './about-fields';
import { blankContent } from './blank';
import { type Compact, compact, whole } from './compact';
import { FormBuilder } from './form-builder';
import { LibraryDoor } from './library-door';
import { useLibrary } from './library-context';
import styles from './library.module.css';
import { begun, onward, redone, undone } from './past';
import { hasProblems, problemsOf } from './problems';
import { Preview } from './preview';
import { type Draft, useDraft } from './use-draft';

/** Writing a template: a new one, or the next version of one's own. */
export default function BuildPage() {
  return (
    <LibraryDoor>
      <Named />
    </LibraryDoor>
  );
}

function Named() {
  const text = useText();
  const { template } = useParams();
  const { entries, isWhole } = useLibrary();
  if (template === undefined) return <WithDraft id={null} version={0} content={blankContent} />;
  const entry = entries.get(template);
  if (entry?.isOwn) return <WithDraft key={template} id={template} version={entry.version} content={entry.content} />;
  return (
    <Page title={text('library.build')} width="reading">
      {(isWhole || entry !== undefined) && <EmptyState action={<ButtonLink href={paths.library}>{text('library.back')}</ButtonLink>}>{text('library.template.gone')}</EmptyState>}
    </Page>
  );
}

interface Begun {
  /** Null for a new one. */
  readonly id: string | null;
  readonly version: number;
  readonly content: TemplateContent;
}

const packing = { pack: compact, unpack: (stored: unknown) => whole(stored as Compact) };

function WithDraft(newest: Begun) {
  const text = useText();
  const draft = useDraft(`library/${newest.id ?? 'new'}`, { value: newest.content, version: newest.version }, packing);
  if (draft !== undefined) return <Builder newest={newest} draft={draft} />;
  return (
    <Page title={text('library.build')}>
      <Skeleton lines={8} />
    </Page>
  );
}

interface BuilderProps {
  readonly newest: Begun;
  readonly draft: Draft<TemplateContent>;
}

function Builder({ newest, draft }: BuilderProps) {
  const text = useText();
  const sentence = useSentence();
  const live = useLive();
  const navigate = useNavigate();
  const { library } = useLibrary();
  const [op] = useState(newOp);
  const [past, setPast] = useState(() => begun(draft.value));
  const [place, setPlace] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { version, keep } = draft;
  const content = past.now;
  const problems = useMemo(() => problemsOf(content), [content]);
  const isBehind = newest.id !== null && newest.version > version;

  const show = (next: typeof past, where: string, from = version) => {
    setPast(next);
    setPlace(where);
    keep(next.now, from);
  };
  const change = (part: Partial<TemplateContent>, where: string) => show(onward(past, { ...content, ...part }, where !== '' && where === place), where);

  async function save(): Promise<void> {
    setTried(true);
    setRefusal(undefined);
    if (hasProblems(problems)) return setRefusal(text('library.build.unfinished', { count: problems.parts.length + problems.fields.size }));
    setSaving(true);
    const command = newest.id === null ? ({ kind: 'addTemplate', content, from: null } as const) : ({ kind: 'writeTemplate', template: newest.id, content, version } as const);
    const outcome = await live.send(library, command, { ...(newest.id === null && { op }), keep: false });
    setSaving(false);
    if (outcome.kind === 'rejected') return setRefusal(sentence(outcome));
    draft.saved(version + 1);
    toast(text('library.build.saved'));
    void navigate(paths.template(newest.id ?? op));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    show(event.shiftKey ? redone(past) : undone(past), '');
  }

  return (
    <Page title={text(newest.id === null ? 'library.build.new' : 'library.build')} lead={text('library.build.lead')}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons within */}
      <div onKeyDown={onKeyDown} className="stack">
        <p>
          <Link to={newest.id === null ? paths.library : paths.template(newest.id)}>{text(newest.id === null ? 'library.back' : 'library.back.template')}</Link>
        </p>
        {draft.wasThere && <Notice>{text('library.build.draft')}</Notice>}
        {isBehind && (
          <Notice tone="notice" title={text('library.build.behind')}>
            <p>{text('library.build.behind.about')}</p>
            <div className="row">
              <Button onPress={() => keep(content, newest.version)}>{text('library.build.behind.mine')}</Button>
              <Button onPress={() => show(onward(past, newest.content, false), '', newest.version)}>{text('library.build.behind.theirs')}</Button>
            </div>
          </Notice>
        )}
        <div className={styles.builder}>
          <div className="stack">
            <section className={`card ${styles.part}`}>
              <h2>{text('library.build.about')}</h2>
              <AboutFields content={content} problems={wasTried ? problems.parts : []} onChange={change} />
            </section>
            <section className={`card ${styles.part}`}>
              <h2>{text('library.questions')}</h2>
              <FormBuilder form={content.form} problems={wasTried ? problems.fields : undefined} onChange={(form, where) => change({ form }, where)} />
            </section>
            <section className={`card ${styles.part}`}>
              <details>
                <summary className={styles.summary}>{text('library.build.more')}</summary>
                <div className="stack">
                  <MoreFields content={content} problems={wasTried ? problems.parts : []} onChange={change} />
                </div>
              </details>
            </section>
          </div>
          <section className={styles.beside} aria-label={text('library.preview')}>
            <h2>{text('library.preview')}</h2>
            <p className="muted small">{text('library.preview.about')}</p>
            <Preview content={content} />
          </section>
        </div>
        <div role="alert">{refusal !== undefined && <Notice tone="notice">{refusal}</Notice>}</div>
        <div className={styles.bar}>
          <Button look="primary" icon={Save} isPending={isSaving} onPress={() => void save()}>
            {text(newest.id === null ? 'library.build.save' : 'library.build.saveVersion', { version: newest.version + 1 })}
          </Button>
          <Button icon={Undo2} isDisabled={past.before.length === 0} onPress={() => show(undone(past), '')}>
            {text('library.undo')}
          </Button>
          <Button icon={Redo2} isDisabled={past.after.length === 0} onPress={() => show(redone(past), '')}>
            {text('library.redo')}
          </Button>
          <span className="muted small">{text('library.build.kept')}</span>
        </div>
      </div>
    </Page>
  );
}
