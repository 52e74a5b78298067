import { useId } from 'react';
import { useText } from '../i18n';
import { useNames, useSeats } from '../journals/seats';
import { UserText } from '../parts/user-text';
import { RichText } from '../writing/rich-text';
import styles from './pages.module.css';
import { partOf, type Template } from './templates';

interface TemplatePreviewProps {
  readonly template: Template;
  readonly title: string;
  readonly hasOwnParts: boolean;
}

/** The most own parts that are shown by name. */
const most = 3;

/** How the page will begin. */
export function TemplatePreview({ template, title, hasOwnParts }: TemplatePreviewProps) {
  const text = useText();
  const id = useId();
  const names = useNames();
  const { members } = useSeats();
  return (
    <section aria-labelledby={id} className={styles.preview}>
      <h2 id={id} className="muted small">
        {text('page.new.preview')}
      </h2>
      <p className={styles.previewTitle}>{title.trim() === '' ? <span className="muted">{text('page.new.untitled')}</span> : <UserText>{title}</UserText>}</p>
      <RichText text={partOf(template.parts.flat())} />
      {hasOwnParts && members.slice(0, most).map(({ person }) => <OwnPart key={person} heading={text('page.part.of', { name: names.one(person) })} />)}
      {hasOwnParts && members.length === 0 && <OwnPart heading={text('page.new.own.each')} />}
      {hasOwnParts && members.length > most && <p className="muted small">{text('page.new.own.more', { count: members.length - most })}</p>}
    </section>
  );
}

function OwnPart({ heading }: { readonly heading: string }) {
  const text = useText();
  return (
    <div className={styles.previewOwn}>
      <span className="muted small">{heading}</span>
      <span className="muted">{text('page.new.own.room')}</span>
    </div>
  );
}
