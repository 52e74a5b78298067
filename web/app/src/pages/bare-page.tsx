import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { SeatsProvider, useSeatsOf } from '../journals/seats';
import { useItem, useLive, useTopic } from '../live';
import { practiceOf } from '../paths';
import { Page } from '../shell/page';
import { PageEditor } from './page-editor';
import { PageHistory } from './page-history';

/** The text alone. */
export default function BarePage() {
  const { page = '' } = useParams();
  const live = useLive();
  const topic = `page/${practiceOf(live.client)}/${page}`;
  useTopic(topic);
  const sheet = useItem(topic, 'page', 'pageSheet');
  const [chosen, choose] = useState('');
  const isPast = useLocation().hash === '#past';
  return (
    <Page title={sheet?.title ?? ''}>
      <WithSeats group={sheet?.group ?? ''}>
        {isPast ? <PageHistory topic={topic} /> : <PageEditor topic={topic} openRemarks={[]} remarkInHand={undefined} onRemark={() => {}} onSelect={(passage) => choose(passage?.text ?? '')} />}
        <output hidden>{chosen}</output>
      </WithSeats>
    </Page>
  );
}

function WithSeats({ group, children }: { readonly group: string; readonly children: React.ReactNode }) {
  return group === '' ? children : <Seated group={group}>{children}</Seated>;
}

function Seated({ group, children }: { readonly group: string; readonly children: React.ReactNode }) {
  return <SeatsProvider value={useSeatsOf(group)}>{children}</SeatsProvider>;
}
