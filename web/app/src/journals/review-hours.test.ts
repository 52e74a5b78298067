import { describe, expect, it } from 'vitest';
import { reviewing } from './review-hours';

const office = { days: [1, 2, 3, 4, 5], from: '09:00:00', to: '17:00:00' };
const at = (moment: string) => new Date(moment);
const opens = (moment: string) => ({ isOpen: false, from: at(moment) });
const open = (until: string) => ({ isOpen: true, until: at(until) });

describe('when somebody reviews', () => {
  it('is now, until the hours end', () => {
    // a Wednesday in winter
    expect(reviewing(office, 'Europe/London', at('2030-01-16T09:00:00Z'))).toEqual(open('2030-01-16T17:00:00Z'));
    expect(reviewing(office, 'Europe/London', at('2030-01-16T16:59:59Z'))).toEqual(open('2030-01-16T17:00:00Z'));
  });

  it('is later today, or on the next day that has hours', () => {
    expect(reviewing(office, 'Europe/London', at('2030-01-16T08:59:00Z'))).toEqual(opens('2030-01-16T09:00:00Z'));
    expect(reviewing(office, 'Europe/London', at('2030-01-16T17:00:00Z'))).toEqual(opens('2030-01-17T09:00:00Z'));
    expect(reviewing(office, 'Europe/London', at('2030-01-18T20:00:00Z'))).toEqual(opens('2030-01-21T09:00:00Z'));
  });

  it('goes by the clock of the group, not of the reader', () => {
    // Sunday evening in London is Monday morning in Auckland
    expect(reviewing(office, 'Pacific/Auckland', at('2030-01-20T20:30:00Z'))).toEqual(open('2030-01-21T04:00:00Z'));
    expect(reviewing(office, 'America/Los_Angeles', at('2030-01-21T04:00:00Z'))).toEqual(opens('2030-01-21T17:00:00Z'));
  });

  it('keeps to the clock when it goes forward over a weekend', () => {
    // clocks go forward in Berlin on Sunday 31 March 2030
    expect(reviewing(office, 'Europe/Berlin', at('2030-03-29T18:00:00Z'))).toEqual(opens('2030-04-01T07:00:00Z'));
  });

  it('keeps to the clock when it goes back over a weekend', () => {
    // clocks go back in Berlin on Sunday 27 October 2030
    expect(reviewing(office, 'Europe/Berlin', at('2030-10-25T18:00:00Z'))).toEqual(opens('2030-10-28T08:00:00Z'));
  });

  it('begins after the jump where the clock leaves out its beginning', () => {
    // on that Sunday there is no 02:30 in Berlin
    const sundays = { days: [7], from: '02:30:00', to: '05:00:00' };
    expect(reviewing(sundays, 'Europe/Berlin', at('2030-03-31T00:00:00Z'))).toEqual(opens('2030-03-31T01:30:00Z'));
    expect(reviewing(sundays, 'Europe/Berlin', at('2030-03-31T02:00:00Z'))).toEqual(open('2030-03-31T03:00:00Z'));
  });

  it('is open for the right time on the day the clock changes', () => {
    const sundays = { days: [7], from: '09:00:00', to: '17:00:00' };
    expect(reviewing(sundays, 'America/New_York', at('2030-03-10T13:00:00Z'))).toEqual(open('2030-03-10T21:00:00Z'));
    expect(reviewing(sundays, 'America/New_York', at('2030-03-10T12:59:00Z'))).toEqual(opens('2030-03-10T13:00:00Z'));
  });

  it('finds the same day a week on', () => {
    const mondays = { days: [1], from: '09:00', to: '10:00' };
    expect(reviewing(mondays, 'Asia/Kolkata', at('2030-01-21T05:00:00Z'))).toEqual(opens('2030-01-28T03:30:00Z'));
  });

  it('is not known without days', () => {
    expect(reviewing({ ...office, days: [] }, 'Europe/London', at('2030-01-16T09:00:00Z'))).toBeUndefined();
  });
});
