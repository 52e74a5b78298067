import { useState } from 'react';
import type { FlagCard, Topic } from '../contracts';
import { FlagFacts, FlagWords } from '../flags/flag-words';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { type Found, useItem } from '../live';
import { Button } from '../parts/button';
import { ReviewCase } from './review-case';
import { ReviewList } from './review-list';

const SettleDialog = lazyPart([], () => import('../flags/settle-dialog'));

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
  const [isSettling, setSettling] = useState(false);
  const entry = useItem(topic, flag.item, 'entry');
  const response = useItem(topic, flag.item, 'response');
  return (
    <>
      <ReviewCase
        group={group}
        journal={topic}
        entry={flag.entry}
        item={flag.item}
        by={entry?.by ?? response?.by ?? ''}
        isOpen={isOpen}
        onToggle={onToggle}
        facts={<FlagFacts flag={flag} />}
        about={<FlagWords flag={flag} />}
        more={<Button onPress={() => setSettling(true)}>{text('review.settle')}</Button>}
      />
      {isSettling && <SettleDialog topic={topic} flag={flag} onClose={() => setSettling(false)} />}
    </>
  );
}
