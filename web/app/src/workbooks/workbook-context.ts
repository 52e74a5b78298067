import { createContext, useContext } from 'react';
import type { Topic } from '../contracts';

/** The workbook that is open, and who looks at it. */
export interface WorkbookInHand {
  readonly workbook: Topic;
  readonly group: Topic;
  /** Whose it is. */
  readonly owner: string;
  readonly me: string;
  readonly isOwner: boolean;
  readonly isCare: boolean;
  /** Something about the person's safety is open: nothing is suggested, nothing is celebrated. */
  readonly isHeld: boolean;
  readonly sessionEnds: readonly string[];
}

const WorkbookContext = createContext<WorkbookInHand | null>(null);

export const WorkbookProvider = WorkbookContext.Provider;

export function useWorkbook(): WorkbookInHand {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error('there is no WorkbookDoor above');
  return workbook;
}
