import { act, cleanup, render, screen } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from './i18n';
import { lazyPage, lazyPart, Meanwhile } from './lazy-page';
import { ErrorBoundary } from './shell/error-boundary';

afterEach(cleanup);

const Words = ({ words = 'here' }: { readonly words?: string }) => <p>{words}</p>;

/** Code that comes when the test says so. */
function coming() {
  const asked: { come: () => void; fail: () => void }[] = [];
  const load = () => new Promise<{ default: typeof Words }>((resolve, reject) => asked.push({ come: () => resolve({ default: Words }), fail: () => reject(new Error('gone')) }));
  return { load, asked };
}

const within = (part: ReactNode) =>
  render(
    <LanguageProvider>
      <MemoryRouter>
        <Suspense fallback="suspended">
          <ErrorBoundary address="/">
            <Meanwhile show="coming">{part}</Meanwhile>
          </ErrorBoundary>
        </Suspense>
      </MemoryRouter>
    </LanguageProvider>,
  );

test('a part that has come is shown at once, without anything in its place before', async () => {
  const { load, asked } = coming();
  const Part = lazyPart([], load);
  const fetched = Part.fetch();
  asked[0]?.come();
  await fetched;
  const { container } = within(<Part words="at once" />);
  expect(container.textContent).toBe('at once');
  expect(asked).toHaveLength(1);
});

test('a part on its way keeps its room, and is shown as soon as it is there', async () => {
  vi.useFakeTimers();
  try {
    const { load, asked } = coming();
    const Part = lazyPart([], load);
    const { container } = within(<Part />);
    expect(container.textContent).toBe('coming');
    // no clock goes on: what React had suspended would be kept back for 300 ms
    await act(async () => asked[0]?.come());
    expect(container.textContent).toBe('here');
  } finally {
    vi.useRealTimers();
  }
});

test('what is shown meanwhile is not shown for the parts within what has come', async () => {
  const inner = coming();
  const Inner = lazyPart([], inner.load);
  const Outer = lazyPart([], async () => ({ default: () => <Inner /> }));
  await Outer.fetch();
  const { container } = within(<Outer />);
  expect(container.textContent).toBe('');
});

test('a part that cannot be fetched is asked for again until it is there, and what is around it stays', async () => {
  vi.useFakeTimers();
  try {
    const { load, asked } = coming();
    const Part = lazyPart([], load);
    const { container } = within(
      <>
        around <Part />
      </>,
    );
    await act(async () => asked[0]?.fail());
    expect(container.textContent).toBe('around coming');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    await act(async () => asked[1]?.fail());
    await act(() => vi.advanceTimersByTimeAsync(1_999));
    expect(asked).toHaveLength(2);
    await act(() => vi.advanceTimersByTimeAsync(1));
    await act(async () => asked[2]?.come());
    expect(container.textContent).toBe('around here');

    const left = coming();
    const Left = lazyPart([], left.load);
    const { unmount } = within(<Left />);
    unmount();
    await act(async () => left.asked[0]?.fail());
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(left.asked).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

test('a page that could not be fetched says so, and is asked for again the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { load, asked } = coming();
  const Page = lazyPage([], load);
  const first = within(<Page />);
  await act(async () => asked[0]?.fail());
  expect(screen.queryByText('coming')).toBeNull();
  first.unmount();
  const { container } = within(<Page />);
  await act(async () => asked.at(-1)?.come());
  expect(container.textContent).toBe('here');
  vi.restoreAllMocks();
});
