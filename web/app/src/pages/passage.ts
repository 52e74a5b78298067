import type { Ref } from 'react';
import type { Topic } from '../contracts';

/** Words of the page that somebody chose. */
export interface Passage {
  /** The version that the positions belong to. */
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The part that it is in; null where it goes over several. */
  readonly sectionId: string | null;
  /** Only then other words can be suggested for it. */
  readonly isOneLine: boolean;
}

/** What the page around it asks of the text. */
export interface EditorHandle {
  /** Shows what a remark is about. False where it is not there any more. */
  readonly goTo: (remark: string) => boolean;
}

/** What the text is given by the page around it. */
export interface PageEditorProps {
  readonly topic: Topic;
  readonly ref?: Ref<EditorHandle>;
  /** Something else is chosen, or nothing. */
  readonly onSelect: (passage: Passage | undefined) => void;
  /** The remarks to underline: those that are open to this person and not settled. */
  readonly openRemarks: readonly string[];
  /** The remark in hand stands out. */
  readonly remarkInHand: string | undefined;
  /** Somebody pressed the words that a remark is about. */
  readonly onRemark: (remark: string) => void;
}
