import { Flag } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { FlagCard, Topic } from '../contracts';
import { useText } from '../i18n';
import { type Found, useItem } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { JournalProvider } from './journal-context';
import { useJournalInHand } from './journal-in-hand';
import { ReviewCase } from './review-case';
import { ReviewList } from './review-list';
import { useNames } from './seats';

const SettleDialog = lazy(async () => ({ default: (await import('./decide-dialog')).DecideDialog }));

/** In place of a reporter's name: what is flagged are a facilitator's own words. */
const unnamed = 'system';

interface ReviewFlagsProps {
  readonly group: Topic;
  readonly flags: readonly Found<FlagCard>[];
}

/** Where somebody asked for a facilitator's eye. */
export function ReviewFlags({ group, flags }: ReviewFlagsProps) {
  const text = useText();
  const [open, setOpen] = useState<string>();
  return (
    <ReviewList id="flags" title={text('review.flags', { count: flags.length })} count={flags.length}>
      {flags.map((found) => (
        <FlagCase
          key={`${found.topic} ${found.item.id}`}
          group={group}
          found={found}
          isOpen={open === found.item.id}
          onToggle={() => setOpen((before) => (before === found.item.id ? undefined : found.item.id))}
        />
      ))}
    </ReviewList>
  );
}

interface FlagCaseProps {
  readonly group: Topic;
  readonly found: Found<FlagCard>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function FlagCase({ group, found: { topic, item: flag }, isOpen, onToggle }: FlagCaseProps) {
  const text = useText();
  const names = useNames();
  const [isSettling, setSettling] = useState(false);
  const inHand = useJournalInHand(group, topic);
  const entry = useItem(topic, flag.item, 'entry');
  const response = useItem(topic, flag.item, 'response');
  const by = entry?.by ?? response?.by ?? '';
  const who = flag.reporter === unnamed ? text('review.flag.unnamed') : text('review.flag.by', { name: names.one(flag.reporter) });
  return (
    <>
      <ReviewCase
        group={group}
        journal={topic}
        entry={flag.entry}
        item={flag.item}
        by={by}
        isOpen={isOpen}
        onToggle={onToggle}
        facts={
          <>
            <Icon of={Flag} />
            <span>{text(`review.flag.${flag.reason}`)}</span>
            <RelativeTime at={flag.at} />
          </>
        }
        about={
          <Notice tone="notice" title={text(`journal.flag.${flag.reason}`)}>
            {flag.words && <UserText as="block">{flag.words}</UserText>}
            <p className="muted small">{who}</p>
          </Notice>
        }
        more={<Button onPress={() => setSettling(true)}>{text('review.settle')}</Button>}
      />
      {isSettling && inHand && (
        <JournalProvider value={inHand}>
          <Suspense>
            <SettleDialog decision="settle" entry={flag.entry} item={flag.id} reader={flag.reporter} onClose={() => setSettling(false)} />
          </Suspense>
        </JournalProvider>
      )}
    </>
  );
}
