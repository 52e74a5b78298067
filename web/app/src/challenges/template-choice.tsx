import { FilePlus } from 'lucide-react';
import { use } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { useSettings } from '../settings/settings';
import type { Language } from '../settings/language';
import styles from './plan.module.css';
import { loadTemplates, type Template } from './templates';

const loading = new Map<Language, Promise<readonly Template[]>>();

function templatesIn(language: Language): Promise<readonly Template[]> {
  let templates = loading.get(language);
  if (templates === undefined) {
    templates = loadTemplates(language);
    templates.catch(() => loading.delete(language));
    loading.set(language, templates);
  }
  return templates;
}

/** Where a new challenge begins: one that others have found good, or an empty page. */
export default function TemplateChoice({ onChoose }: { readonly onChoose: (template: Template | undefined) => void }) {
  const text = useText();
  const { language } = useSettings();
  const templates = use(templatesIn(language));
  return (
    <ul className={styles.templates}>
      {templates.map((template) => (
        <li key={template.id} className={styles.template}>
          <h2>{template.title}</h2>
          <p className="muted small">
            {text('challenge.template.facts', { days: template.days })} · {text(`challenge.evidence.${template.evidence}`)}
          </p>
          <p>{template.about}</p>
          <div className="row">
            <Button aria-label={text('challenge.template.use.of', { title: template.title })} onPress={() => onChoose(template)}>
              {text('challenge.template.use')}
            </Button>
          </div>
        </li>
      ))}
      <li className={styles.template}>
        <h2>{text('challenge.template.own')}</h2>
        <p>{text('challenge.template.own.about')}</p>
        <div className="row">
          <Button icon={FilePlus} onPress={() => onChoose(undefined)}>
            {text('challenge.template.own.use')}
          </Button>
        </div>
      </li>
    </ul>
  );
}
