import type { Notice, Topic } from '../contracts';
import { paths } from '../paths';

/** Notices are read up to a number: whether this one can be read without swallowing an older one that is new. */
export const readAlone = (notice: Pick<Notice, 'number' | 'isRead'>, all: readonly Pick<Notice, 'number' | 'isRead'>[]): boolean =>
  !notice.isRead && all.every(({ number, isRead }) => isRead || number >= notice.number);

/** The group whose homework it is. */
const groupWith = (assignments: Topic): Topic => assignments.replace('assignments/', 'group/');

const kindOf = (topic: Topic) => topic.split('/')[0];

/** Where a notice leads, or nowhere. */
export function wayTo({ what, about, item, group }: Pick<Notice, 'what' | 'about' | 'item'> & Partial<Pick<Notice, 'group'>>): string | undefined {
  if (what === 'left') return undefined;
  if (what === 'groupShut') return paths.kept(about);
  if (what === 'askedToJoin') return paths.members(about);
  if (kindOf(about) === 'group') return paths.group(about);
  // whoever flagged something is told what came of it, not led back to it
  if (what === 'flagSettled') return undefined;
  if (kindOf(about) === 'challenge') return paths.challengeIn(about, item);
  if (kindOf(about) === 'board') return paths.board(about);
  if (kindOf(about) === 'workbook') return paths.workbook(about, item);
  if (kindOf(about) === 'assignments') return paths.homework(groupWith(about));
  if (kindOf(about) === 'page') return paths.page(about, item);
  if (kindOf(about) === 'safety') return paths.safety(about);
  if (kindOf(about) === 'measures') return what === 'measureDue' ? paths.myMeasures(about) : what === 'needsALook' ? paths.measures(about) : paths.group(about);
  if (kindOf(about) === 'goals') return paths.goals(about) + (item === null ? '' : `/${item.split(':')[1] ?? item}`);
  if (kindOf(about) === 'suggestions') return paths.suggestions(about);
  if (kindOf(about) !== 'journal') return undefined;
  // a journal's flags are looked at where all of its group are
  if (what === 'flagged' && group) return paths.review(group);
  return paths.writtenIn(about, item);
}
