import { type ReactNode, useMemo } from 'react';
import { useParams } from 'react-router';
import { useText } from '../i18n';
import { SeatsProvider, useSeatsOf } from '../journals/seats';
import { useItem, useKnocking, useLive, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { practiceOf, topicOf } from '../paths';
import { isCare } from '../roles';
import { Page } from '../shell/page';
import { type WorkbookInHand, WorkbookProvider } from './workbook-context';

/** Opens the workbook that the address names, or says why it stays closed. */
export function WorkbookDoor({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { workbook: id = '' } = useParams();
  const workbook = topicOf('workbook', practiceOf(useLive().client), id);
  const { status, role, me } = useTopic(workbook);
  const sheet = useItem(workbook, 'workbook', 'workbookSheet');
  const isComing = useKnocking(workbook, status === 'refused', 250);
  const seats = useSeatsOf(sheet?.group ?? workbook);
  const inHand = useMemo(
    (): WorkbookInHand | undefined =>
      sheet && me !== null
        ? { workbook, group: sheet.group, owner: sheet.person, me, isOwner: sheet.person === me, isCare: isCare(role), isHeld: sheet.isHeld === true, sessionEnds: sheet.sessionEnds }
        : undefined,
    [workbook, sheet, me, role],
  );
  if ((!isComing && (status === 'refused' || status === 'out')) || (status === 'live' && inHand === undefined))
    return (
      <Page title={text('work.mine')}>
        <EmptyState action={<ButtonLink href="/">{text('work.toStart')}</ButtonLink>}>{text('work.shut')}</EmptyState>
      </Page>
    );
  if (inHand === undefined)
    return (
      <Page title={text('work.mine')}>
        <Skeleton lines={6} />
      </Page>
    );
  return (
    <SeatsProvider value={seats}>
      <WorkbookProvider value={inHand}>{children}</WorkbookProvider>
    </SeatsProvider>
  );
}
