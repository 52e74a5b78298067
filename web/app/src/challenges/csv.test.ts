import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('a table that is taken elsewhere', () => {
  it('has one line a row, and quotes what would break it', () => {
    expect(csvOf([['Day', 'What'], ['2030-03-04', 'I said "hello", twice'], ['', 'two\nlines']])).toBe('Day,What\r\n2030-03-04,"I said ""hello"", twice"\r\n,"two\nlines"\r\n');
  });

  it('keeps numbers, and leaves empty what is not there', () => {
    expect(csvOf([[0, null, 40, -3]])).toBe('0,,40,-3\r\n');
  });

  it.each(['=1+1', '+49', '-2', '@name', '\tx'])('is never run as a formula: %s', (words) => {
    expect(csvOf([[words]]).replace('"', '')).toMatch(/^'/);
  });
});
