import { useParams } from 'react-router';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { SeatsProvider, useSeatsOf } from '../journals/seats';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItems, useLive, useTopic } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { practiceOf, topicOf } from '../paths';
import { Page } from '../shell/page';
import { CopyButton } from './copy-button';

const RecordRead = lazyPart([], async () => ({ default: (await import('../measures/record-read')).RecordRead }));
const KeptWorkbook = lazyPart([], async () => ({ default: (await import('../workbooks/kept-workbook')).KeptWorkbook }));

/** What a person has of their own in a group that they are no longer in, or that has ended: to read, to print and to take along. */
export default function KeptPage() {
  const text = useText();
  const { client } = useLive();
  const { group: id = '' } = useParams();
  const { status } = useTopic(client);
  const group = topicOf('group', practiceOf(client), id);
  const places = useItems(client, 'ownPlace').filter((place) => place.group === group);
  const seats = useSeatsOf(group);
  const name = places[0]?.name ?? '';
  const actions = places.length > 0 && (
    <>
      <CopyButton name={name} topics={places.map(({ place }) => place)} />
      <Button onPress={() => print()}>{text('group.kept.print')}</Button>
    </>
  );
  return (
    <Page title={text('group.kept.mine')} lead={name === '' ? undefined : <bdi>{name}</bdi>} actions={actions}>
      {status === 'loading' && <Skeleton lines={6} />}
      {status !== 'loading' && places.length === 0 && <EmptyState action={<ButtonLink href="/">{text('group.closed.home')}</ButtonLink>}>{text('group.kept.none')}</EmptyState>}
      {places.length > 0 && <p className="muted">{text('group.kept.about')}</p>}
      <SeatsProvider value={seats}>
        {places.map(({ id: key, place }) => (
          <Kept key={key} place={place} />
        ))}
      </SeatsProvider>
    </Page>
  );
}

function Kept({ place }: { readonly place: Topic }) {
  const { status } = useTopic(place);
  if (status === 'loading') return <Skeleton lines={4} />;
  if (status !== 'live') return null;
  return <Meanwhile show={<Skeleton lines={4} />}>{place.startsWith('workbook/') ? <KeptWorkbook workbook={place} /> : <RecordRead record={place} />}</Meanwhile>;
}
