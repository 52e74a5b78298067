import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { Rejected } from '../contracts';
import { useSentence } from './use-sentence';

const messages = { 'refusal.too-long': 'هذا أطول مما يتسع له المكان.' };

function said(refused: Omit<Rejected, 'kind'>, locale: string, known: Record<string, string>): string {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <IntlProvider locale={locale} messages={known}>
      {children}
    </IntlProvider>
  );
  return renderHook(useSentence, { wrapper }).result.current({ kind: 'rejected', ...refused });
}

describe('what a refusal says', () => {
  const tooLong = { code: 'too-long', sentence: 'This is longer than there is room for.' };

  it('is in the language of the page', () => {
    expect(said(tooLong, 'ar', messages)).toBe(messages['refusal.too-long']);
    expect(said(tooLong, 'en', {})).toBe(tooLong.sentence);
  });

  it('is what the server says where the page does not know the code yet', () => {
    expect(said({ code: 'brand-new', sentence: 'Not today.' }, 'ar', messages)).toBe('Not today.');
  });
});
