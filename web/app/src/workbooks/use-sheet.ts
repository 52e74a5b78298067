import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Command, FillSheet, Topic, Worksheet } from '../contracts';
import { type Answers, answersOf } from '../forms';
import { newOp, type Pending, useConnection, useLive, usePending } from '../live';

const pause = 400; // in writing, before it is sent

/** This window: the server keeps apart what is written in two. */
const ownPen = newOp();

type Fill = Pending & { readonly command: FillSheet };

export interface SheetInHand {
  readonly answers: Answers;
  readonly set: (field: string, answer: Answer | null) => void;
  /** Sends what is still in the fingers: before handing in, before leaving. */
  readonly flush: () => void;
  /** Everything is with the server; it is on its way; it waits here for a line. */
  readonly state: 'saved' | 'saving' | 'keptHere';
  /** What was refused, with its words still shown. */
  readonly refused: readonly Fill[];
}

/** A worksheet as it is by now on this device: what the server has, what is on its way, and what is being typed. */
export function useSheet(workbook: Topic, task: string, on: string, sheet: Worksheet | undefined): SheetInHand {
  const live = useLive();
  const isOnline = useConnection().state === 'online';
  const fills = useFills(usePending(workbook), task, on);
  const [typed, setTyped] = useState<ReadonlyMap<string, Answer | null>>(new Map());
  const latest = useRef(typed);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const bases = useRef(new Map<string, Base>());
  const known = useRef({ sheet, fills });
  useEffect(() => {
    known.current = { sheet, fills };
  }, [sheet, fills]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    for (const [field, answer] of latest.current) {
      const isSame = (before: Command) => before.kind === 'fillSheet' && before.task === task && before.on === on && before.field === field;
      for (const old of live.outbox.pending(workbook)) if (old.state === 'refused' && isSame(old.command)) void live.outbox.dismiss(old.op);
      const { pen, seen } = bases.current.get(field) ?? baseOf(field, known.current.sheet, known.current.fills);
      void live.send(workbook, { kind: 'fillSheet', task, on, field, answer, pen, seen }, { replaces: isSame });
    }
    latest.current = new Map();
    setTyped(latest.current);
  }, [live, workbook, task, on]);

  const set = useCallback(
    (field: string, answer: Answer | null) => {
      const { sheet: seenSheet, fills: waiting } = known.current;
      // what is typed goes on from what stood in the field when typing began
      const isGoingOn = latest.current.has(field) || (bases.current.has(field) && waiting.some(({ command }) => command.field === field));
      if (!isGoingOn) bases.current.set(field, baseOf(field, seenSheet, waiting));
      latest.current = new Map(latest.current).set(field, answer);
      setTyped(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const answers = useMemo(() => {
    const all = new Map(answersOf(sheet?.answers ?? []));
    const put = (field: string, answer: Answer | null) => (answer === null ? all.delete(field) : all.set(field, answer));
    for (const { command } of fills) put(command.field, command.answer);
    for (const [field, answer] of typed) put(field, answer);
    return all;
  }, [sheet, fills, typed]);
  const refused = fills.filter(({ state }) => state === 'refused');
  const isOpen = typed.size > 0 || fills.length > refused.length;
  return { answers, set, flush, refused, state: !isOpen ? 'saved' : isOnline ? 'saving' : 'keptHere' };
}

/** What a window had seen of a field when it began to write into it. */
interface Base {
  readonly pen: string;
  readonly seen: number;
}

/** What waits here was written by a window that had seen something: whoever writes on goes on for that one. */
export function baseOf(field: string, sheet: Pick<Worksheet, 'seen'> | undefined, fills: readonly { readonly command: Pick<FillSheet, 'field' | 'pen' | 'seen'> }[]): Base {
  const before = fills.findLast(({ command }) => command.field === field)?.command;
  if (before?.pen != null) return { pen: before.pen, seen: before.seen };
  return { pen: ownPen, seen: sheet?.seen.find((one) => one.field === field)?.seq ?? 0 };
}

function useFills(pending: readonly Pending[], task: string, on: string): readonly Fill[] {
  return useMemo(
    () => pending.filter((one): one is Fill => one.command.kind === 'fillSheet' && one.command.task === task && one.command.on === on),
    [pending, task, on],
  );
}
