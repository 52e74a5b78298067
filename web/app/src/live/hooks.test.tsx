import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveProvider, useConnection, useDraft, useItem, useItems, usePage, usePending, useTopic, useTyping } from './hooks.ts';
import { Live } from './live.ts';
import { patience } from './patience.ts';
import { entry, TestServer, words, type TestLine } from './test-server.ts';

const topic = 'journal/riverside/one';
let server: TestServer;
let line: TestLine;
let live: Live;
let drawn = 0;

function Entries() {
  drawn++;
  return <ul aria-label="entries">{words(useItems(topic, 'entry')).map((text) => <li key={text}>{text}</li>)}</ul>;
}

function Page() {
  const { status, role, here } = useTopic(topic);
  const connection = useConnection();
  const { more, loading } = usePage(topic, 'entries');
  const { who } = useTyping(topic, null);
  const one = useItem(topic, 'e1', 'entry');
  const pending = usePending(topic);
  const draft = useDraft<{ wish: string }>(`${topic}:new`);
  const line1 = [status, role, connection.state, here.join('+'), more ? 'more' : 'all', loading ? 'loading' : 'still'];
  return (
    <main>
      <p>{line1.join(' ')}</p>
      <p>{`typing: ${who.join('+')}`}</p>
      <p>{`one: ${one ? words([one])[0] : 'none'}`}</p>
      <p>{`pending: ${pending.length}`}</p>
      <p>{`draft: ${draft.text ? 'some' : 'none'} ${draft.choices?.wish ?? ''}`}</p>
      <button type="button" onClick={() => draft.set({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] }, { wish: 'cheer' })}>
        write
      </button>
      <Entries />
    </main>
  );
}

beforeEach(async () => {
  server = new TestServer();
  server.seat(topic, 'ann', 'group', 'member:ann');
  server.seat('client/riverside/ann', 'ann', 'member:ann');
  server.change(topic, { id: 'e1', ord: 2, views: { group: entry('e1', 'first', 2) } });
  line = server.line('ann');
  live = new Live({ person: 'ann', client: 'client/riverside/ann', line, patience });
  live.start();
  drawn = 0;
  render(
    <StrictMode>
      <LiveProvider value={live}>
        <Page />
      </LiveProvider>
    </StrictMode>,
  );
  await screen.findByText('live member online ann all still');
});

afterEach(() => {
  cleanup();
  live.stop();
});

describe('a page', () => {
  it('shows a topic as it changes', () => {
    expect(screen.getByText('one: first')).toBeDefined();
    act(() => void server.change(topic, { id: 'e1', ord: 2, views: { group: entry('e1', 'edited', 2) } }));
    expect(screen.getByText('one: edited')).toBeDefined();
    act(() => line.tell((client) => client.Signalled({ topic, kind: 'typing', by: 'bo' }), [0]));
    expect(screen.getByText('typing: bo')).toBeDefined();
    act(() => server.seat(topic, 'ann'));
    expect(screen.getByText('out none online all still')).toBeDefined();
    expect(screen.getByText('one: none')).toBeDefined();
  });

  it('draws only what changed', () => {
    const before = drawn;
    act(() => line.tell((client) => client.Signalled({ topic, kind: 'here', here: ['ann', 'bo'] }), [0]));
    expect(screen.getByText('live member online ann+bo all still')).toBeDefined();
    act(() => live.topics.get(topic).changed.tell());
    // the parent drew once for who is here, and its child with it (twice, as it is strict)
    expect(drawn).toBe(before + 2);
  });

  it('has its draft in hand', () => {
    act(() => screen.getByRole('button').click());
    expect(screen.getByText('draft: some cheer')).toBeDefined();
  });

  it('shows what is being sent', async () => {
    server.isReachable = false;
    act(() => line.cut());
    act(() => void live.send(topic, { kind: 'volunteer', isOn: true }));
    expect(screen.getByText('pending: 1')).toBeDefined();
    server.isReachable = true;
    live.connection.nudge();
    await vi.waitFor(() => expect(server.topic(topic).accepted).toHaveLength(1));
    act(() => void server.change(topic, { id: 'e1', ord: 2, views: { group: entry('e1', 'edited', 2) } }));
    await screen.findByText('pending: 0');
  });

  it('closes its topics some time after it is left', () => {
    vi.useFakeTimers();
    cleanup();
    vi.advanceTimersByTime(patience.linger);
    vi.useRealTimers();
    expect(line.watching.size).toBe(0);
  });
});
