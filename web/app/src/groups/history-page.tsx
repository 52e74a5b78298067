import { useIntl } from 'react-intl';
import type { GroupAct } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useItems, usePage } from '../live';
import type { MessageId } from '../messages';
import { ButtonLink } from '../parts/button';
import { Earlier } from '../parts/earlier';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { useGroup } from './group-context';
import { GroupDoor } from './group-door';
import styles from './groups.module.css';
import { detailOf, isKnownAct } from './history';
import { useRoleWords } from './role-words';

/** Who did what to whom in a group, newest first. For those who care for it. */
export default function HistoryPage() {
  return (
    <GroupDoor isForCare>
      <GroupHistory />
    </GroupDoor>
  );
}

function GroupHistory() {
  const text = useText();
  const { group } = useGroup();
  const acts = useItems(group, 'groupAct', 'log').toReversed();
  const { more, loading, loadMore } = usePage(group, 'log');
  const settings = <ButtonLink href={paths.groupSettings(group)}>{text('group.settings')}</ButtonLink>;
  return (
    <Page title={text('group.history')} lead={text('group.history.lead')} actions={settings} width="reading">
      <ul className={styles.acts}>
        {acts.map((act) => (
          <Act key={act.id} act={act} />
        ))}
      </ul>
      <Earlier of={{ more, loading, loadMore }}>{loading ? text('journal.earlier.coming') : text('journal.earlier')}</Earlier>
    </Page>
  );
}

/** One act, as a sentence. */
function Act({ act }: { readonly act: GroupAct }) {
  const text = useText();
  const intl = useIntl();
  const names = useNames();
  const words = useDetail(act);
  const person = act.person === null ? '' : names.one(act.person);
  return (
    <li className={styles.act}>
      <p>{text(`group.act.${isKnownAct(act.act) ? act.act : 'other'}` as MessageId, { by: names.one(act.by), person })}</p>
      {words !== '' && (
        <div className={styles.said}>
          <UserText as="block">{words}</UserText>
        </div>
      )}
      <time dateTime={act.at} className="muted small">
        {intl.formatDate(act.at, { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
    </li>
  );
}

/** What belongs to the act: words of a person as they are, and what the program noted in the reader's language. */
function useDetail(act: GroupAct): string {
  const text = useText();
  const intl = useIntl();
  const roleWords = useRoleWords();
  const detail = detailOf(act);
  switch (detail.kind) {
    case 'role':
      return [roleWords(detail.role), detail.words].filter(Boolean).join(': ');
    case 'moment':
      return intl.formatDate(detail.at, { dateStyle: 'full', timeStyle: 'short' });
    case 'changed':
      return intl.formatList(detail.what.map((one) => text(`group.changed.${one}`)));
    case 'words':
      return detail.words;
  }
}
