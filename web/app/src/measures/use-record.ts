import { useEffect } from 'react';
import type { SafetyWords, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useItem, useLive, useTopic } from '../live';
import { idOf, practiceOf, topicOf } from '../paths';
import { mayWrite } from '../roles';

export const measuresOf = (group: Topic): Topic => topicOf('measures', practiceOf(group), idOf(group));

export const safetyOf = (group: Topic): Topic => topicOf('safety', practiceOf(group), idOf(group));

/** What a group's own record topics are not: a place that is never there, for hooks that want one. */
export const nowhere = (group: Topic): Topic => topicOf('record', practiceOf(group), 'none');

/** This person's own record in the group; it begins when they first look. */
export function useMyRecord(): Topic | undefined {
  const { group, me } = useGroup();
  const live = useLive();
  const measures = measuresOf(group);
  const { status, role } = useTopic(measures);
  const place = useItem(measures, `record:${me}`, 'recordPlace');
  const isMissing = status === 'live' && place === undefined && mayWrite(role);
  useEffect(() => {
    if (isMissing) void live.send(measures, { kind: 'openMyRecord' }, { keep: false });
  }, [live, measures, isMissing]);
  return place?.record;
}

/** Who looks when somebody may be in danger, and when; nothing where it is not set. */
export function useSafetyWords(): SafetyWords | null {
  const { group } = useGroup();
  return useItem(measuresOf(group), 'words', 'safetyPromise')?.words ?? null;
}
