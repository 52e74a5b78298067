import { useCallback } from 'react';
import type { Command, Outcome, Topic } from '../contracts';
import { newOp, useLive } from '../live';
import { toast } from '../parts/toast-queue';
import { useSentence } from '../refusals/use-sentence';

/** Sends what holds no words worth keeping. Where it is refused, the person is told why. */
export function useAct(topic: Topic): (command: Command) => Promise<Outcome> {
  const ask = useAsk(topic);
  const sentence = useSentence();
  return useCallback(
    async (command) => {
      const outcome = await ask(command);
      if (outcome.kind === 'rejected') toast(sentence(outcome));
      return outcome;
    },
    [ask, sentence],
  );
}

/** Sends it and leaves telling of a refusal to whoever asked. */
export function useAsk(topic: Topic): (command: Command) => Promise<Outcome> {
  const live = useLive();
  return useCallback(
    async (command) => {
      const op = newOp();
      const outcome = await live.send(topic, command, { op });
      if (outcome.kind === 'rejected') void live.outbox.dismiss(op);
      return outcome;
    },
    [live, topic],
  );
}
