import { afterEach, describe, expect, it, vi } from 'vitest';
import config from '../config.json';
import { leave, whenLeaving } from './leave';

afterEach(() => {
  delete document.documentElement.dataset.leaving;
  vi.restoreAllMocks();
});

describe('a quick exit', () => {
  it('blanks the page, ends the session, forgets, and only then goes', () => {
    const steps: string[] = [];
    const isBlank = () => 'leaving' in document.documentElement.dataset;
    navigator.sendBeacon = (address) => steps.push(`${String(address)} ${isBlank()}`) > 0;
    vi.spyOn(location, 'replace').mockImplementation((address) => void steps.push(String(address)));
    whenLeaving(() => void steps.push('forgot'));
    leave();
    expect(steps).toEqual(['/api/leave true', 'forgot', config.leaveTo]);
    expect(document.title).toBe(config.discreetName);
  });

  it('goes even when everything before fails', () => {
    navigator.sendBeacon = () => {
      throw new Error('no beacon');
    };
    whenLeaving(() => {
      throw new Error('cannot forget');
    });
    const go = vi.spyOn(location, 'replace').mockImplementation(() => {});
    leave();
    expect(go).toHaveBeenCalledWith(config.leaveTo);
  });
});
