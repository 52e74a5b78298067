import { Flag } from 'lucide-react';
import type { FlagCard } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';

interface FlagProps {
  readonly flag: FlagCard;
}

/** In place of a reporter's name: what is flagged are a facilitator's own words. */
const unnamed = 'system';

/** Why, and since when, in a few words. */
export function FlagFacts({ flag }: FlagProps) {
  const text = useText();
  return (
    <>
      <Icon of={Flag} />
      <span>{text(`review.flag.${flag.reason}`)}</span>
      <RelativeTime at={flag.at} />
    </>
  );
}

/** Why somebody asks for a look, in their words, and who they are as far as facilitators may know. */
export function FlagWords({ flag }: FlagProps) {
  const text = useText();
  const names = useNames();
  return (
    <Notice tone="notice" title={text(`journal.flag.${flag.reason}`)}>
      {flag.words && <UserText as="block">{flag.words}</UserText>}
      <p className="muted small">
        {flag.reporter === unnamed ? text('review.flag.unnamed') : text('review.flag.by', { name: names.one(flag.reporter) })}
      </p>
    </Notice>
  );
}
