import type { TemplateContent } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import styles from './library.module.css';
import { Fact, Part } from './template-parts';
import { useMinutes } from './use-words';

const GoesWithFacts = lazyPart([], () => import('./goes-with-facts'));

/** A template at a glance. */
export function Facts({ content }: { readonly content: TemplateContent }) {
  const text = useText();
  const minutes = useMinutes();
  const lang = content.language;
  return (
    <Part title={text('library.part.facts')}>
      <dl className={styles.facts}>
        <Fact name={text('library.kind')}>{text(`library.kind.${content.kind}`)}</Fact>
        <Fact name={text('library.area')}>{text(`library.area.${content.area}`)}</Fact>
        <Fact name={text('library.time')}>{minutes(content)}</Fact>
        <Fact name={text('library.frequency')}>
          <span lang={lang} dir="auto">
            {content.frequency}
          </span>
        </Fact>
        {content.materials.length > 0 && (
          <Fact name={text('library.part.materials')}>
            <span lang={lang} dir="auto">
              {content.materials.join('; ')}
            </span>
          </Fact>
        )}
        {content.aims.length > 0 && <Fact name={text('library.aim')}>{content.aims.map((aim) => text(`library.aim.${aim}`)).join(', ')}</Fact>}
        {content.settings.length > 0 && <Fact name={text('library.setting')}>{content.settings.map((one) => text(`library.setting.${one}`)).join(', ')}</Fact>}
        <Fact name={text('library.sharing')}>
          {text(`library.sharing.${content.sharing}`)}
          {content.isNeverForGroup && <> · {text('library.neverForGroup')}</>}
        </Fact>
        {(content.exercise !== null || content.measure !== null) && (
          <>
            <GoesWithFacts content={content} />
          </>
        )}
      </dl>
    </Part>
  );
}
