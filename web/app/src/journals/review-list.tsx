import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { isPlainKey, useReviewKeys } from './review-keys';
import styles from './review.module.css';

interface ReviewListProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Cases one below the other. `j` and `k` go along; when one is dealt with, the focus goes to the next. */
export function ReviewList({ id, title, count, children }: ReviewListProps) {
  const list = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef(-1);
  const before = useRef(count);
  const areKeysOn = useReviewKeys();

  function noteFocus(target: Element): void {
    // a dialog counts as inside, but has no place in the list
    const found = placeIn(headsIn(list.current), target);
    if (found >= 0) place.current = found;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (step === 0 || !areKeysOn || !isPlainKey(event.nativeEvent)) return;
    event.preventDefault();
    const heads = headsIn(list.current);
    heads[placeIn(heads, document.activeElement) + step]?.focus();
  }

  useEffect(() => {
    if (before.current === count) return;
    before.current = count;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isLost || place.current < 0) return;
    const left = headsIn(list.current);
    (left[Math.min(place.current, left.length - 1)] ?? heading.current)?.focus();
  }, [count]);

  return (
    // the keys are a second way to the buttons inside
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={list}
      aria-labelledby={id}
      className={styles.list}
      onKeyDown={onKeyDown}
      onFocus={(event) => noteFocus(event.target)}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

const headsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[data-review]') ?? [])];

const placeIn = (heads: readonly HTMLElement[], element: Element | null) => heads.findIndex((one) => one.closest('article')?.contains(element));
