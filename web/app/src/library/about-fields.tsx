import type { TemplateContent } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { Choose, Several } from './choices';
import { EvidenceFields } from './evidence-fields';
import styles from './library.module.css';
import { LinesField } from './lines-field';
import { NumberBox } from './number-box';
import type { Problem, Problems } from './problems';
import { aims, areas, kinds, modalities, reaches, settings, sizes } from './words';

// what there is to choose from is only fetched with it
const GoesWith = lazyPart([], () => import('./goes-with'));

export interface AboutProps {
  readonly content: TemplateContent;
  readonly problems: Problems['parts'];
  readonly onChange: (part: Partial<TemplateContent>, where: string) => void;
}

function useProblem(problems: Problems['parts']) {
  const text = useText();
  return (part: Problem) => (problems.includes(part) ? { problem: text(`library.problem.${part}`) } : {});
}

/** What it is, why it helps, what to do. */
export function AboutFields({ content, problems, onChange }: AboutProps) {
  const text = useText();
  const problem = useProblem(problems);
  return (
    <>
      <TextField label={text('library.part.title')} value={content.title} maxLength={80} onChange={(title) => onChange({ title }, 'title')} {...problem('title')} />
      <TextField long label={text('library.part.purpose')} hint={text('library.part.purpose.hint')} value={content.purpose} maxLength={600} onChange={(purpose) => onChange({ purpose }, 'purpose')} {...problem('purpose')} />
      <LinesField label={text('library.part.steps')} hint={text('library.lines.hint')} lines={content.steps} onLines={(steps) => onChange({ steps }, 'steps')} {...problem('steps')} />
      <div className={styles.pair}>
        <Choose label={text('library.kind')} all={kinds} name={(one) => text(`library.kind.${one}`)} value={content.kind} onChange={(kind) => onChange({ kind }, '')} />
        <Choose label={text('library.area')} all={areas} name={(one) => text(`library.area.${one}`)} value={content.area} onChange={(area) => onChange({ area }, '')} />
      </div>
      <div className={styles.pair}>
        <NumberBox label={text('library.minutes.min')} value={content.minMinutes} onChange={(value) => onChange({ minMinutes: value ?? 0 }, 'minMinutes')} />
        <NumberBox label={text('library.minutes.max')} value={content.maxMinutes} onChange={(value) => onChange({ maxMinutes: value ?? 0 }, 'maxMinutes')} />
      </div>
      {problems.includes('minutes') && <p className="small">{text('library.problem.minutes')}</p>}
      <TextField label={text('library.frequency')} value={content.frequency} maxLength={120} onChange={(frequency) => onChange({ frequency }, 'frequency')} {...problem('frequency')} />
      <Several label={text('library.aim')} all={aims} name={(one) => text(`library.aim.${one}`)} chosen={content.aims} onChange={(chosen) => onChange({ aims: chosen }, '')} />
    </>
  );
}

/** What goes with it: materials, care, sizes, sharing, evidence. */
export function MoreFields({ content, problems, onChange }: AboutProps) {
  const text = useText();
  const problem = useProblem(problems);
  const lines = (name: 'materials' | 'safety' | 'reviewPrompts' | 'accessibility') => (
    <LinesField label={text(`library.part.${name}`)} hint={text('library.lines.hint')} lines={content[name]} onLines={(next) => onChange({ [name]: next }, name)} />
  );
  const level = (size: (typeof sizes)[number]) => content.levels.find((one) => one.size === size)?.text ?? '';
  const setLevel = (size: (typeof sizes)[number], words: string) => {
    const others = content.levels.filter((one) => one.size !== size);
    const next = words === '' ? others : [...others, { size, text: words }];
    onChange({ levels: next.toSorted((one, other) => sizes.indexOf(one.size) - sizes.indexOf(other.size)) }, `level:${size}`);
  };
  return (
    <>
      {problems.includes('lines') && <p className="small">{text('library.problem.lines')}</p>}
      {lines('materials')}
      {lines('safety')}
      {sizes.map((size) => (
        <TextField key={size} label={text('library.level', { size: text(`library.size.${size}`) })} value={level(size)} maxLength={300} onChange={(words) => setLevel(size, words)} />
      ))}
      {lines('reviewPrompts')}
      {lines('accessibility')}
      <Several label={text('library.setting')} all={settings} name={(one) => text(`library.setting.${one}`)} chosen={content.settings} onChange={(chosen) => onChange({ settings: chosen }, '')} />
      <Several label={text('library.modality')} all={modalities} name={(one) => text(`library.modality.${one}`)} chosen={content.modalities} onChange={(chosen) => onChange({ modalities: chosen }, '')} />
      <Choose label={text('library.sharing')} all={content.isNeverForGroup ? reaches.slice(0, 2) : reaches} name={(one) => text(`library.sharing.${one}`)} value={content.sharing} onChange={(sharing) => onChange({ sharing }, '')} />
      <Switch
        isSelected={content.isNeverForGroup}
        onChange={(isNeverForGroup) => onChange({ isNeverForGroup, ...(isNeverForGroup && content.sharing === 'group' && { sharing: 'care' }) }, '')}
        hint={text('library.neverForGroup.hint')}
      >
        {text('library.neverForGroup')}
      </Switch>
      <Choose
        label={text('library.language')}
        all={['en', 'ar'].includes(content.language) ? (['en', 'ar'] as const) : (['en', 'ar', content.language] as const)}
        name={(one) => (one === 'en' ? text('library.language.en') : one === 'ar' ? text('library.language.ar') : one)}
        value={content.language}
        onChange={(language) => onChange({ language }, '')}
      />
        <GoesWith content={content} problem={problem('reading').problem} onChange={onChange} />
      <EvidenceFields content={content} problem={problem('evidence')} onChange={onChange} />
    </>
  );
}
