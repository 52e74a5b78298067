import { BookOpenCheck, CircleCheck, Signature as Pen } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';
import { type AgreementInHand, useAgreement } from './use-agreement';

const SignDialog = lazyPart([], () => import('./sign-dialog'));
const EditionDialog = lazyPart([], () => import('./edition-dialog'));

/** What an agreement has besides its text: the edition to sign, and who has signed it. */
export default function Agreement() {
  const text = useText();
  const id = useId();
  const { isCare, mayWrite, out } = usePageInHand();
  const agreement = useAgreement();
  const [asked, setAsked] = useState<'sign' | 'edition'>();
  const { latest, mine, since } = agreement;
  const isSigned = latest !== undefined && mine?.edition === latest.number;
  const maySign = mayWrite || out !== undefined;
  const mayMake = isCare && (latest === undefined || since.length > 0 || agreement.latestText === null);
  const close = () => setAsked(undefined);
  return (
    <section aria-labelledby={id} className={styles.agreement} data-asks={latest !== undefined && !isSigned && maySign}>
      <h2 id={id}>{text(latest === undefined ? 'page.agreement' : 'page.agreement.edition', { number: latest?.number ?? 0 })}</h2>
      {latest === undefined && <p>{text(isCare ? 'page.agreement.none.care' : 'page.agreement.none')}</p>}
      {latest !== undefined && isSigned && (
        <p className={styles.mark}>
          <Icon of={CircleCheck} />
          <span>
            {text('page.agreement.signed')} <RelativeTime at={mine?.at ?? latest.at} />
          </span>
        </p>
      )}
      {latest !== undefined && !isSigned && maySign && <p>{text(mine !== undefined ? 'page.agreement.askAgain' : isCare ? 'page.agreement.ask.care' : 'page.agreement.ask')}</p>}
      {latest !== undefined && since.length > 0 && <p className="muted">{text(isCare ? 'page.agreement.changed.care' : 'page.agreement.changed')}</p>}
      {(latest !== undefined || mayMake) && (
        <div className="row no-print">
          {latest !== undefined && (
            <Button look={isSigned || !maySign ? 'plain' : 'primary'} icon={isSigned || !maySign ? BookOpenCheck : Pen} onPress={() => setAsked('sign')}>
              {text(isSigned || !maySign ? 'page.sign.readAgain' : 'page.sign.read')}
            </Button>
          )}
          {mayMake && (
            <Button look={latest === undefined ? 'primary' : 'plain'} onPress={() => setAsked('edition')}>
              {text(latest === undefined ? 'page.edition.make' : 'page.edition.makeNew')}
            </Button>
          )}
        </div>
      )}
      {latest !== undefined && <Signatures {...agreement} />}
      {asked === 'sign' && <SignDialog agreement={agreement} maySign={maySign && !isSigned} onClose={close} />}
      {asked === 'edition' && <EditionDialog agreement={agreement} onClose={close} />}
    </section>
  );
}

/** Who has signed which edition. */
function Signatures({ signatures, signed, missing, latest, editions }: AgreementInHand) {
  const text = useText();
  const names = useNames();
  const { me } = usePageInHand();
  const people = [...signed, ...missing];
  return (
    <details className={styles.fold}>
      <summary>{text('page.signatures', { count: signed.length, all: people.length })}</summary>
      <ul className={styles.points}>
        {people.map(({ person, name }) => {
          const signature = signatures.find((one) => one.person === person);
          return (
            <li key={person} className={styles.point}>
              <strong>{person === me ? text('page.you') : <UserText>{name}</UserText>}</strong>
              <span className="muted small">
                {signature === undefined && text('page.signature.none')}
                {signature !== undefined && text(signature.edition === latest?.number ? 'page.signature' : 'page.signature.earlier', { number: signature.edition })}{' '}
                {signature !== undefined && <RelativeTime at={signature.at} />}
              </span>
            </li>
          );
        })}
      </ul>
      <h3>{text('page.editions')}</h3>
      <ul className={styles.points}>
        {editions.toReversed().map(({ id, number, by, at }) => (
          <li key={id} className={styles.point}>
            <span>{by === me ? text('page.edition.byYou', { number }) : text('page.edition.by', { number, name: names.one(by) })}</span>
            <span className="muted small">
              <RelativeTime at={at} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
