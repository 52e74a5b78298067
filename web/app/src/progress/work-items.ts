import type { Item } from '../contracts';
import type { Did } from './weeks';

/**
 * Homework as the topics `assignments` and `workbook` send it: only what pages of progress read. A group without homework has
 * none of these.
 */
export interface DaySent {
  readonly on: string;
  readonly state: Did;
  readonly index: number | null;
  readonly reasons: readonly string[];
}

/** A member's week, for facilitators: `workWeek` of `assignments/PRACTICE/GROUP`. */
export interface WorkWeekSent {
  readonly person: string;
  readonly monday: string;
  readonly entries: readonly { readonly assignment: string; readonly on: string; readonly area: string; readonly note: Omit<DaySent, 'on'> }[];
}

/** Where a member's workbook is: `workbookPlace` of the same. */
export interface WorkbookPlaceSent {
  readonly person: string;
  readonly workbook: string;
}

/** A task and its days in a workbook: `workbookTask` and `taskDays`. */
export interface TaskSent {
  readonly id: string;
  readonly card: { readonly area: string };
}

export interface TaskDaysSent {
  readonly task: string;
  readonly days: readonly DaySent[];
}

export type WorkKind = 'workWeek' | 'workbookPlace' | 'workbookTask' | 'taskDays';

/** A kind of item that this part reads without needing the feature that sends it. */
export const sentAs = (kind: WorkKind): Item['kind'] => kind as Item['kind'];
