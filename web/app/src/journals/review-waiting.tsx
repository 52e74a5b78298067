import { Clock, Eye } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Topic, Waiting } from '../contracts';
import { useText } from '../i18n';
import { type Found, useLive } from '../live';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { toast } from '../parts/toast-queue';
import { VisuallyHidden } from '../parts/visually-hidden';
import { useSentence } from '../refusals/use-sentence';
import type { Written } from './choices';
import { ReviewCase } from './review-case';
import { ReviewList } from './review-list';
import styles from './review.module.css';
import { useNames } from './seats';

interface ReviewWaitingProps {
  readonly group: Topic;
  readonly waiting: readonly Found<Waiting>[];
}

/** What was read and can be let through with others: exactly this version of it. */
type Read = ReadonlyMap<string, number>;

const keyOf = ({ topic, item }: Found<Waiting>) => `${topic} ${item.item}`;

/** What waits, oldest first. What was opened can be let through together. */
export function ReviewWaiting({ group, waiting }: ReviewWaitingProps) {
  const text = useText();
  const sentence = useSentence();
  const live = useLive();
  const [open, setOpen] = useState<string>();
  const [read, setRead] = useState<Read>(new Map());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const gone = [...read.keys()].filter((key) => !waiting.some((one) => keyOf(one) === key));
  if (gone.length > 0) {
    // what comes back after a change begins folded and unread
    setRead((before) => new Map([...before].filter(([key]) => !gone.includes(key))));
    setChosen((before) => new Set([...before].filter((key) => !gone.includes(key))));
    if (open !== undefined && gone.includes(open)) setOpen(undefined);
  }
  const toApprove = waiting.filter((one) => chosen.has(keyOf(one)) && read.has(keyOf(one)));

  const noteRead = useCallback(
    (found: Found<Waiting>, { version }: Written) => {
      const { topic, item } = found;
      setRead((before) => (before.get(keyOf(found)) === version ? before : new Map(before).set(keyOf(found), version)));
      if (item.standing === 'held' && item.seenAt === null) {
        void live.send(topic, { kind: 'lookAt', entry: item.entry, item: item.item }, { keep: false });
      }
    },
    [live],
  );

  async function approveAll(): Promise<void> {
    setChosen(new Set());
    const outcomes = await Promise.all(
      toApprove.map(({ topic, item }) => {
        const version = read.get(keyOf({ topic, item })) ?? null;
        return live.send(topic, { kind: 'approveItem', entry: item.entry, item: item.item, version }, { keep: false });
      }),
    );
    const refused = outcomes.find((outcome) => outcome.kind === 'rejected');
    toast(refused?.kind === 'rejected' ? sentence(refused) : text('review.approved', { count: outcomes.length }));
  }

  const choose = (key: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, key] : [...before].filter((other) => other !== key)));

  return (
    <ReviewList id="waiting" title={text('review.waiting', { count: waiting.length })} count={waiting.length}>
      {waiting.map((found) => (
        <WaitingCase
          key={keyOf(found)}
          group={group}
          found={found}
          isOpen={open === keyOf(found)}
          isRead={read.has(keyOf(found))}
          isChosen={chosen.has(keyOf(found))}
          onToggle={() => setOpen((before) => (before === keyOf(found) ? undefined : keyOf(found)))}
          onRead={noteRead}
          onChoose={(isChosen) => choose(keyOf(found), isChosen)}
        />
      ))}
      {toApprove.length > 0 && (
        <div className={styles.together}>
          <Button look="primary" onPress={() => void approveAll()}>
            {text('review.approveAll', { count: toApprove.length })}
          </Button>
        </div>
      )}
    </ReviewList>
  );
}

interface WaitingCaseProps {
  readonly group: Topic;
  readonly found: Found<Waiting>;
  readonly isOpen: boolean;
  readonly isRead: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onRead: (found: Found<Waiting>, words: Written) => void;
  readonly onChoose: (isChosen: boolean) => void;
}

function WaitingCase({ group, found, isOpen, isRead, isChosen, onToggle, onRead, onChoose }: WaitingCaseProps) {
  const text = useText();
  const names = useNames();
  const { topic, item } = found;
  const read = useCallback((words: Written) => onRead(found, words), [found, onRead]);
  const isSeen = item.seenAt !== null;
  return (
    <ReviewCase
      group={group}
      journal={topic}
      entry={item.entry}
      item={item.item}
      by={item.by}
      isOpen={isOpen}
      onToggle={onToggle}
      onRead={read}
      before={
        isRead && (
          <Checkbox isSelected={isChosen} onChange={onChoose}>
            <VisuallyHidden>{text('review.choose', { name: names.one(item.by) })}</VisuallyHidden>
          </Checkbox>
        )
      }
      facts={
        <>
          <Icon of={isSeen ? Eye : Clock} />
          {item.standing !== 'held' && <span>{text('review.afterwards')}</span>}
          <RelativeTime at={item.since} />
        </>
      }
    />
  );
}
