import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useItems } from '../live';
import { safetyOf } from '../measures/use-record';
import { ButtonLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { paths } from '../paths';

/** On the group's home, for those who care for it: that something needs a look. Never what. */
export function CasesNow() {
  const { group, isCare } = useGroup();
  return isCare ? <OpenCases key={group} /> : null;
}

function OpenCases() {
  const text = useText();
  const { group } = useGroup();
  const waiting = useItems(safetyOf(group), 'caseCard').filter(({ closedAt, seenBy, level }) => closedAt === null && seenBy === null && level !== 'note');
  if (waiting.length === 0) return null;
  return (
    <div role="status">
      <Notice tone="notice" title={text('safety.now', { count: waiting.length })}>
        <div className="row">
          <ButtonLink look="primary" href={paths.safety(group)}>
            {text('safety.now.look')}
          </ButtonLink>
        </div>
      </Notice>
    </div>
  );
}
