import { act, cleanup, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, Announcer } from './announcer';
import { Avatar } from './avatar';
import { RelativeTime, stepFor } from './relative-time';
import { UserText } from './user-text';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2030-03-04T12:00:00Z') });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the announcer', () => {
  it('says a burst in one go, and repeats once', () => {
    const { container } = render(<Announcer />);
    announce('A new entry.');
    announce('A new entry.');
    announce('Sam is here.');
    act(() => vi.advanceTimersByTime(1000));
    expect(container.textContent).toBe('A new entry. Sam is here.');
  });

  it('makes the same words news again', () => {
    const { container } = render(<Announcer />);
    const said = new Set<string | null>();
    for (let time = 0; time < 2; time += 1) {
      announce('Kept.');
      act(() => vi.advanceTimersByTime(1000));
      said.add(container.textContent);
    }
    expect(said.size).toBe(2);
  });
});

describe('a relative time', () => {
  const show = (at: Date) =>
    render(
      <IntlProvider locale="en-US">
        <RelativeTime at={at} />
      </IntlProvider>,
    ).container.textContent;

  it('moves on with the clock', () => {
    const at = new Date(Date.now() - 4 * minute);
    expect(show(at)).toBe('4 minutes ago');
    act(() => vi.advanceTimersByTime(minute));
    expect(screen.getByText('5 minutes ago')).toBeTruthy();
  });

  it('names the date after a week', () => {
    expect(show(new Date('2030-02-20T12:00:00Z'))).toBe('Feb 20, 2030');
  });

  it('never runs ahead of a clock that is a little slow', () => {
    expect(stepFor(59 * minute)?.unit).toBe('minute');
    expect(stepFor(-60 * minute)?.unit).toBe('hour');
    expect(stepFor(-8 * 24 * 60 * minute)).toBeUndefined();
  });
});

describe('what people write', () => {
  it('keeps its own direction', () => {
    const { container } = render(<UserText as="block">مرحبا</UserText>);
    expect(container.firstElementChild?.getAttribute('dir')).toBe('auto');
  });

  it('gives every name a first letter, whatever its script', () => {
    const { container } = render(['sam', '👩‍👧 two', '  ليلى', ''].map((name) => <Avatar key={name} name={name} />));
    expect([...container.children].map((avatar) => avatar.textContent)).toEqual(['S', '👩‍👧', 'ل', '·']);
  });
});
