import { cleanup, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { useLinked } from './use-linked';

afterEach(cleanup);

function Page({ ids, more, onMore }: { readonly ids: readonly string[]; readonly more: boolean; readonly onMore: () => void }) {
  useLinked({ more, loading: false, loadMore: onMore });
  return ids.map((id) => <p key={id} id={id} tabIndex={-1} />);
}

const opened = (ids: readonly string[], more: boolean, onMore: () => void) => (
  <MemoryRouter initialEntries={['/#old']}>
    <Page ids={ids} more={more} onMore={onMore} />
  </MemoryRouter>
);

it('turns to older pages until what the address names is there, and goes to it once', () => {
  const onMore = vi.fn<() => void>();
  const page = render(opened(['new'], true, onMore));
  expect(onMore).toHaveBeenCalledTimes(1);
  page.rerender(opened(['new', 'newer'], true, onMore));
  expect(onMore).toHaveBeenCalledTimes(2);
  page.rerender(opened(['new', 'newer', 'old'], true, onMore));
  expect(document.activeElement?.id).toBe('old');
  document.getElementById('new')?.focus();
  page.rerender(opened(['new', 'newer', 'old', 'oldest'], true, onMore));
  expect(document.activeElement?.id).toBe('new');
  expect(onMore).toHaveBeenCalledTimes(2);
});

it('takes it as gone where there is nothing more', () => {
  const onMore = vi.fn<() => void>();
  render(opened(['new'], false, onMore));
  expect(onMore).not.toHaveBeenCalled();
});
