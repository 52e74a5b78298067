import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { IntlProvider, type MessageFormatElement } from 'react-intl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Outcome } from '../contracts';
import journals from '../journals/locales/en.json';
import { Live, LiveProvider } from '../live';
import { patience } from '../live/patience';
import { TestServer } from '../live/test-server';
import shell from '../locales/en.json';
import { WordsDialog } from './words-dialog';

const client = 'client/riverside/ann';
let live: Live;
let onSend: (words: string) => Promise<Outcome>;

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      {isOpen && (
        <WordsDialog draftKey="board/riverside/one:t1:hide" title="Hide" submit="Hide it" label="Why" most={100} missing="Say why." onSend={(words) => onSend(words)} onDone={() => {}} onClose={() => setOpen(false)}>
          <p>They read it.</p>
        </WordsDialog>
      )}
    </>
  );
}

beforeEach(() => {
  const server = new TestServer();
  server.seat(client, 'ann', 'member:ann');
  live = new Live({ person: 'ann', client, line: server.line('ann'), patience });
  live.start();
  render(
    <IntlProvider locale="en-US" messages={{ ...shell, ...journals } as unknown as Record<string, MessageFormatElement[]>}>
      <LiveProvider value={live}>
        <Page />
      </LiveProvider>
    </IntlProvider>,
  );
});

afterEach(() => {
  cleanup();
  live.stop();
});

const open = async () => {
  act(() => screen.getByText('open').click());
  return screen.findByLabelText<HTMLTextAreaElement>('Why');
};
const press = (name: string) => act(() => fireEvent.click(screen.getByRole('button', { name })));
const isShut = () => vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

it('has its words again however it was closed, until they are sent', async () => {
  onSend = vi.fn<(words: string) => Promise<Outcome>>(async () => ({ kind: 'accepted', seq: 1 }));
  fireEvent.change(await open(), { target: { value: 'A name.' } });
  act(() => void fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' }));
  await isShut();
  expect((await open()).value).toBe('A name.');
  press('Hide it');
  await isShut();
  expect(onSend).toHaveBeenCalledWith('A name.');
  expect((await open()).value).toBe('');
});

it('keeps its words where they were refused, and says what is missing', async () => {
  onSend = async () => ({ kind: 'rejected', code: 'already-reviewed', sentence: 'Somebody was first.' });
  const field = await open();
  press('Hide it');
  expect(screen.getByText('Say why.')).toBeDefined();
  fireEvent.change(field, { target: { value: 'A name.' } });
  press('Hide it');
  await screen.findByText('Somebody was first.');
  expect(field.value).toBe('A name.');
});
