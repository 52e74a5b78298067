import { useEffect, useMemo, useRef } from 'react';
import type { Topic } from '../contracts';
import { newOp, useItems, useItemsOf, useLive, useTopic } from '../live';
import { topicOf, idOf, practiceOf } from '../paths';
import { isCare, mayWrite } from '../roles';

/** The book of a group's homework; it has the group's id. */
export const assignmentsOf = (group: Topic): Topic => topicOf('assignments', practiceOf(group), idOf(group));

/** Where this person's own workbook in a group is. The first look asks for it. */
export function useMyWorkbook(group: Topic): Topic | undefined {
  const live = useLive();
  const book = assignmentsOf(group);
  const { status, me, role } = useTopic(book);
  const place = useItems(book, 'workbookPlace').find(({ person }) => person === me);
  const asked = useRef(false);
  const isMissing = status === 'live' && place === undefined && mayWrite(role) && !isCare(role);
  useEffect(() => {
    if (!isMissing || asked.current) return;
    asked.current = true;
    void live.send(book, { kind: 'openMyWorkbook' }, { op: newOp(), keep: false });
  }, [isMissing, live, book]);
  return isCare(role) ? undefined : place?.workbook;
}

/** This person's workbooks in all groups that they take part in. */
export function useMyWorkbooks(): readonly Topic[] {
  const { client } = useLive();
  const memberships = useItems(client, 'membership');
  const books = useMemo(
    () => memberships.filter(({ isWaiting, role, ending }) => !isWaiting && ending?.hasEnded !== true && mayWrite(role) && !isCare(role)).map(({ group }) => assignmentsOf(group)),
    [memberships],
  );
  const me = idOf(client);
  return useItemsOf(books, 'workbookPlace')
    .filter(({ item }) => item.person === me)
    .map(({ item }) => item.workbook);
}
