import { describe, expect, it } from 'vitest';
import { readAlone, wayTo } from './reading';
import { nameIn } from './use-news-words';

const group = 'group/riverside/monday';
const journal = 'journal/riverside/week';

describe('following a notice', () => {
  const notices = [
    { number: 9, isRead: false },
    { number: 5, isRead: false },
    { number: 3, isRead: true },
  ];

  it('reads it where nothing older is new', () => {
    expect(readAlone({ number: 5, isRead: false }, notices)).toBe(true);
  });

  it('leaves it new where that would swallow another', () => {
    expect(readAlone({ number: 9, isRead: false }, notices)).toBe(false);
  });

  it('leads to what it is about', () => {
    expect(wayTo({ what: 'returned', about: journal, item: 'e1' })).toBe('/j/week#e1');
    expect(wayTo({ what: 'askedToJoin', about: group, item: 'applicant:maya' })).toBe('/g/monday/members');
    expect(wayTo({ what: 'joined', about: group, item: null })).toBe('/g/monday');
    expect(wayTo({ what: 'cheered', about: 'challenge/riverside/kind', item: 'a1' })).toBe('/c/kind#a1');
    expect(wayTo({ what: 'reachedOut', about: 'challenge/riverside/kind', item: null })).toBe('/c/kind');
    expect(wayTo({ what: 'toSign', about: 'page/riverside/agreement', item: null })).toBe('/p/agreement');
    expect(wayTo({ what: 'remarked', about: 'page/riverside/card', item: 'r1' })).toBe('/p/card#r1');
    expect(wayTo({ what: 'left', about: group, item: null })).toBeUndefined();
    expect(wayTo({ what: 'flagged', about: 'journal/riverside/j1', item: 'e1', group: 'group/riverside/g1' })).toBe('/g/g1/review');
    expect(wayTo({ what: 'flagged', about: 'challenge/riverside/c1', item: 'a1', group: 'group/riverside/g1' })).toBe('/c/c1#a1');
    expect(wayTo({ what: 'flagged', about: 'board/riverside/b1', item: 't1', group: 'group/riverside/g1' })).toBe('/b/b1');
    expect(wayTo({ what: 'flagSettled', about: journal, item: 'e1' })).toBeUndefined();
  });
});

describe('who did it', () => {
  const seat = (topic: string, name: string) => ({ topic, item: { person: 'jon', name } });
  const seats = [seat('group/riverside/tuesday', 'Jonas'), seat(group, 'Jon')];

  it('goes by the name of the group where it happened', () => {
    expect(nameIn({ what: 'answered', by: 'jon', group }, seats)).toBe('Jon');
  });

  it('is not named where nobody is to be, or nobody knows them there', () => {
    expect(nameIn({ what: 'answered', by: 'maya', group }, seats)).toBeUndefined();
    expect(nameIn({ what: 'answered', by: 'jon', group: 'group/riverside/other' }, seats)).toBeUndefined();
    expect(nameIn({ what: 'approved', by: null, group: null }, seats)).toBeUndefined();
  });
});
