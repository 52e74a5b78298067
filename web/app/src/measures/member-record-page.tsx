import { Link, useParams } from 'react-router';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useItem } from '../live';
import { LookIsKept } from '../looks';
import { EmptyState } from '../parts/empty-state';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { RecordRead } from './record-read';
import { measuresOf } from './use-record';

/** What a member measures, for those who care for the group. */
export default function MemberRecordPage() {
  return (
    <GroupDoor isForCare>
      <MemberRecord />
    </GroupDoor>
  );
}

function MemberRecord() {
  const text = useText();
  const { group } = useGroup();
  const { person = '' } = useParams();
  const place = useItem(measuresOf(group), `record:${person}`, 'recordPlace');
  const { one } = useNames();
  return (
    <Page title={text('measures.of', { name: one(person) })} lead={<Link to={paths.measures(group)}>{text('measures.title')}</Link>}>
      <LookIsKept />
      {place === undefined ? <EmptyState>{text('measures.members.none')}</EmptyState> : <RecordRead record={place.record} isForCare />}
    </Page>
  );
}
