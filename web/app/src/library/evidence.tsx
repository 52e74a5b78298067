import { useText } from '../i18n';
import type { TemplateEvidence } from '../contracts';
import { useLibrary } from './library-context';
import styles from './library.module.css';

/** How much is known of it, in a word. Told apart by its words, not by its colour. */
export function EvidenceTag({ evidence }: { readonly evidence: TemplateEvidence | null }) {
  const text = useText();
  if (evidence === null) return <span className={styles.tag}>{text('library.evidence.none')}</span>;
  return (
    <span className={styles.tag} data-level={evidence.level}>
      {text(`library.evidence.${evidence.level}`)}
      {evidence.verification !== 'verified' && <span> · {text(`library.verification.${evidence.verification}`)}</span>}
    </span>
  );
}

/** What is known of it, in plain words, with where it was read. */
export function EvidenceWords({ evidence, lang }: { readonly evidence: TemplateEvidence | null; readonly lang: string }) {
  const text = useText();
  const { catalogue } = useLibrary();
  if (evidence === null) return <p className="muted">{text('library.evidence.none.about')}</p>;
  return (
    <div className="stack">
      <p>
        <strong>{text(`library.evidence.${evidence.level}`)}</strong>: {text(`library.evidence.${evidence.level}.about`)}
      </p>
      <p lang={lang} dir="auto">
        {evidence.note}
      </p>
      <p className="muted small">{text(`library.verification.${evidence.verification}.about`)}</p>
      {evidence.sources.length > 0 && (
        <details>
          <summary className={styles.summary}>{text('library.sources', { count: evidence.sources.length })}</summary>
          <ul className={styles.sources}>
            {evidence.sources.map((id) => {
              const source = catalogue.sources.get(id);
              return (
                <li key={id} lang="en" dir="ltr">
                  {source === undefined ? (
                    <span dir="auto">{id}</span>
                  ) : (
                    <>
                      <p>{source.citation}</p>
                      <p className="muted small">{source.confirmed}</p>
                      <p className="small" lang={document.documentElement.lang} dir="auto">
                        <span>{text(`library.verification.${source.status}`)}</span>
                        {source.doi !== null && (
                          <>
                            {' · '}
                            <a href={`https://doi.org/${source.doi}`} rel="noreferrer noopener" target="_blank">
                              doi:{source.doi}
                            </a>
                          </>
                        )}
                      </p>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
