import { Suspense, use, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { newOp, useLive } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths, practiceOf, topicOf } from '../paths';
import { useSentence } from '../refusals/use-sentence';
import { useSettings } from '../settings/settings';
import { Page } from '../shell/page';
import { keptAt, useKeptWords } from './kept-words';
import styles from './pages.module.css';
import { TemplatePreview } from './template-preview';
import { planOf, type Template, templatesIn } from './templates';

/** A new page of a group. */
export default function NewPagePage() {
  const text = useText();
  return (
    <GroupDoor isForCare>
      <Suspense
        fallback={
          <Page title={text('page.new')}>
            <Skeleton lines={8} />
          </Page>
        }
      >
        <NewPage />
      </Suspense>
    </GroupDoor>
  );
}

interface Changed {
  readonly title?: string;
  readonly hasOwnParts?: boolean;
}

function NewPage() {
  const text = useText();
  const { group, card } = useGroup();
  const { language } = useSettings();
  const templates = use(templatesIn(language));
  const [id, setId] = useState(templates[0]?.id ?? '');
  const [changed, setChanged] = useState<Changed>({});
  const template = templates.find((one) => one.id === id) ?? templates[0];
  if (template === undefined) return null;
  return (
    <Page
      title={text('page.new')}
      lead={
        <Link to={paths.group(group)}>
          <UserText>{card.name}</UserText>
        </Link>
      }
    >
      <div className={styles.newPage}>
        <RadioGroup
          label={text('page.new.template')}
          value={template.id}
          onChange={setId}
          options={templates.map((one) => ({ id: one.id, name: one.title, hint: one.about || text('page.new.empty') }))}
        />
        <Form key={template.id} template={template} changed={changed} onChange={setChanged} />
      </div>
    </Page>
  );
}

interface FormProps {
  readonly template: Template;
  /** What the person changed already goes along from one template to the next. */
  readonly changed: Changed;
  readonly onChange: (changed: Changed) => void;
}

function Form({ template, changed, onChange }: FormProps) {
  const text = useText();
  const live = useLive();
  const navigate = useNavigate();
  const sentence = useSentence();
  const { group } = useGroup();
  const kept = useKeptWords(keptAt.about(group));
  const [isAboutChanged, setAboutChanged] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isSending = useRef(false);
  const title = changed.title ?? (template.id === 'empty' ? '' : template.title);
  const hasOwnParts = changed.hasOwnParts ?? template.hasOwnParts;
  const about = kept.words !== '' || isAboutChanged ? kept.words : template.about;

  async function make(): Promise<void> {
    if (isSending.current) return;
    if (title.trim() === '') return setProblem(text('page.new.missing'));
    isSending.current = true;
    const op = newOp();
    const outcome = await live.send(group, { kind: 'addPage', plan: planOf(template, { title, about, hasOwnParts }) }, { op, keep: false });
    isSending.current = false;
    if (outcome.kind === 'rejected') return setProblem(sentence(outcome));
    kept.drop();
    toast(text('page.new.done'));
    void navigate(paths.page(topicOf('page', practiceOf(group), op)), { replace: true });
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <TextField label={text('page.name')} value={title} onChange={(now) => onChange({ ...changed, title: now })} maxLength={80} />
      <TextField
        long
        label={text('page.about')}
        hint={text('page.about.hint')}
        value={about}
        onChange={(now) => {
          setAboutChanged(true);
          kept.write(now);
        }}
        maxLength={1000}
      />
      <Switch isSelected={hasOwnParts} onChange={(now) => onChange({ ...changed, hasOwnParts: now })} hint={text('page.new.own.hint')}>
        {text('page.new.own')}
      </Switch>
      {template.note !== undefined && <Notice tone="notice">{template.note}</Notice>}
      <Notice>{text('page.new.reach')}</Notice>
      <TemplatePreview template={template} title={title} hasOwnParts={hasOwnParts} />
      <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
      <div className="row">
        <Button type="submit" look="primary">
          {text('page.new.submit')}
        </Button>
      </div>
    </form>
  );
}
