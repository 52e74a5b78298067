import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useText } from '../i18n';
import { Avatar } from '../parts/avatar';
import { classNames } from '../parts/class-names';
import { UserText } from '../parts/user-text';
import { VisuallyHidden } from '../parts/visually-hidden';
import styles from './editor.module.css';
import type { Mention } from './use-mention';

interface MentionListProps {
  readonly id: string;
  readonly mention: Mention;
  readonly frame: RefObject<HTMLElement | null>;
}

export const optionId = (id: string, place: number) => `${id}-${place}`;

/** The names that fit, below the `@`. The caret stays in the text. */
export function MentionList({ id, mention: { people, active, choose, place }, frame }: MentionListProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined || place === undefined || list.current === null) return;
    const left = Math.max(0, Math.min(place.left - box.left, box.width - list.current.offsetWidth));
    list.current.style.left = `${left}px`;
    list.current.style.top = `${place.bottom - box.top + 4}px`;
  });
  return (
    <>
      <VisuallyHidden>
        <span role="status">{text('writing.mention.found', { count: people.length })}</span>
      </VisuallyHidden>
      <div ref={list} id={id} role="listbox" aria-label={text('writing.mention.label')} className={`popover ${styles.names}`}>
        {people.map((person, index) => (
          // the editor keeps the focus and takes the keys
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={person.id}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            className={classNames('choice', index === active && styles.active)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(person)}
          >
            <Avatar name={person.name} />
            <UserText>{person.name}</UserText>
          </div>
        ))}
      </div>
    </>
  );
}
