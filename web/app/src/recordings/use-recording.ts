import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useLatest } from '../forms/use-latest';
import { dropRecording, keepRecording, keptRecording } from './kept-recordings';
import { Recorder, type RecorderSummary } from './recorder';
import { type NoRecording, sendRecording } from './send-recording';

export interface RecordingInHand extends RecorderSummary {
  readonly recorder: Recorder;
  /** Recorded here and not sent yet. */
  readonly unsent: Blob | undefined;
  readonly isSending: boolean;
  readonly problem: NoRecording | undefined;
  readonly send: () => Promise<void>;
  readonly drop: () => void;
}

interface UseRecordingOptions {
  readonly mostSeconds: number;
  readonly person: string | undefined;
  /** Where it is kept on this device until it is sent. */
  readonly place: string;
  readonly onSent: (id: string) => void;
  /** Where it goes, if not to the server. */
  readonly send?: typeof sendRecording;
}

/** Records, keeps what is recorded on this device, and sends it as soon as that is possible. */
export function useRecording({ mostSeconds, person, place, onSent, send = sendRecording }: UseRecordingOptions): RecordingInHand {
  const [unsent, setUnsent] = useState<Blob>();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<NoRecording>();
  const sent = useLatest(onSent);
  const sending = useLatest(send);

  const bring = useCallback(
    async (recorded: Blob) => {
      setSending(true);
      setProblem(undefined);
      const answer = await sending.current(recorded);
      setSending(false);
      if (typeof answer === 'string') return setProblem(answer);
      setUnsent(undefined);
      sent.current(answer.id);
      if (person !== undefined) await dropRecording(person, place);
    },
    [person, place, sent, sending],
  );

  const [recorder] = useState(
    () =>
      new Recorder(mostSeconds, (recorded) => {
        setUnsent(recorded);
        // kept before it is sent: nothing that was said is lost with the network
        void (person === undefined ? Promise.resolve() : keepRecording(person, place, recorded)).catch(() => {}).then(() => bring(recorded));
      }),
  );
  const summary = useSyncExternalStore(
    (listener) => recorder.changed.add(listener),
    () => recorder.summary,
  );
  useEffect(() => () => recorder.leave(), [recorder]);

  useEffect(() => {
    if (person === undefined) return;
    let isLeft = false;
    void keptRecording(person, place).then((kept) => {
      if (isLeft || kept === undefined) return;
      setUnsent(kept);
      if (navigator.onLine) void bring(kept);
    });
    return () => {
      isLeft = true;
    };
  }, [person, place, bring]);

  useEffect(() => {
    if (unsent === undefined || problem !== 'unreachable') return;
    const again = () => void bring(unsent);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [unsent, problem, bring]);

  return {
    ...summary,
    recorder,
    unsent,
    isSending,
    problem,
    send: async () => {
      if (unsent !== undefined) await bring(unsent);
    },
    drop: () => {
      setUnsent(undefined);
      setProblem(undefined);
      if (person !== undefined) void dropRecording(person, place);
    },
  };
}
