import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useSafetyWords } from '../measures/use-record';
import { Button } from '../parts/button';
import { Page } from '../shell/page';
import { AskToTalk } from './ask-to-talk';
import { CrisisLines } from './crisis-lines';
import styles from './safety.module.css';
import { TheyKnow } from './they-know';
import { WhoLooks } from './who-looks';

interface CalmPageProps {
  readonly record: Topic;
  readonly onBack: () => void;
}

/**
 * Shown at once after an answer that may mean danger, before anything else: somebody is told, whom to call now, and who looks when. It asks
 * nothing of the network.
 */
export function CalmPage({ record, onBack }: CalmPageProps) {
  const text = useText();
  const words = useSafetyWords();
  return (
    <Page title={text('safety.calm')} width="reading">
      <div className={styles.calm}>
        <p className={styles.warm}>{text('safety.calm.thanks')}</p>
        <section aria-labelledby="calm-call" className="stack">
          <h2 id="calm-call">{text('safety.calm.call')}</h2>
          <CrisisLines words={words} />
        </section>
        <section aria-labelledby="calm-share" className="stack">
          <h2 id="calm-share">{text('safety.calm.share')}</h2>
          <AskToTalk record={record} />
        </section>
        <section aria-labelledby="calm-who" className="stack">
          <h2 id="calm-who">{text('safety.calm.who')}</h2>
          <WhoLooks words={words} />
          <TheyKnow record={record} />
        </section>
        <div className="row">
          <Button onPress={onBack}>{text('safety.calm.back')}</Button>
        </div>
      </div>
    </Page>
  );
}
