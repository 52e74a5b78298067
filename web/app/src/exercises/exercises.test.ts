import { describe, expect, it } from 'vitest';
import { type BreathChoice, breathOf, breathsIn, breathTimeline, doneInstead, mostBreaths, paceOf } from './breaths';
import { guidedTimeline, muscleTimeline } from './guides';
import { type Breathing, exerciseOf, exercises, type Guided, type Relaxation, sourcesOf } from './library';
import { phoneIn } from './phone';
import { atRest, elapsed, pause, play, seek } from './run';
import { boxPoint, fullness } from './shape';
import { lengthOf, momentAt, startOf } from './timeline';

const breathing = (id: string) => exerciseOf(id) as Breathing;
const words = { settle: 'Settle', release: 'Let go', close: 'Rest' };
const usual: Pick<BreathChoice, 'minutes' | 'cycles' | 'isUsedTo'> = { minutes: undefined, cycles: undefined, isUsedTo: false };

/** Rules part 17 and clinical data of exercises. */
describe('exercises', () => {
  it('are all there, each with a rule when to stop, cautions and sources', () => {
    expect(exercises.map(({ id }) => id)).toEqual([
      'box_4444', 'four_seven_eight', 'resonance_55', 'equal_55', 'extended_46', 'cyclic_sigh', 'pmr_14', 'pmr_7', 'grounding_54321', 'body_scan_10', 'safe_place_imagery',
    ]);
    for (const exercise of exercises) {
      expect(exercise.safety.stop_rule).not.toBe('');
      expect(exercise.safety.cautions.length).toBeGreaterThan(0);
      expect(sourcesOf(exercise)).toHaveLength(exercise.refs.length);
    }
  });

  it.each([
    ['box_4444', [4, 4, 4, 4]],
    ['four_seven_eight', [4, 7, 8]],
    ['resonance_55', [5.5, 5.5]],
    ['equal_55', [5, 5]],
    ['extended_46', [4, 6]],
    ['cyclic_sigh', [3, 1, 8]],
  ])('%s has exactly the seconds of the data', (id, seconds) => {
    expect(breathTimeline(breathing(id).phases, 1).parts.map(({ ms }) => ms / 1000)).toEqual(seconds);
  });

  it('end with a whole breath: five minutes of box breathing are 19', () => {
    const { phases } = breathing('box_4444');
    expect(breathsIn(breathing('box_4444'), phases, { ...usual, minutes: 5 })).toBe(19);
    expect(lengthOf(breathTimeline(phases, 19))).toBe(19 * 16_000);
  });

  it('have at most 4 breaths of 4-7-8 in the first month and 8 later', () => {
    const exercise = breathing('four_seven_eight');
    expect([mostBreaths(exercise, false), mostBreaths(exercise, true)]).toEqual([4, 8]);
    expect(breathsIn(exercise, exercise.phases, { ...usual, cycles: 12 })).toBe(4);
    expect(breathsIn(exercise, exercise.phases, { cycles: 12, minutes: undefined, isUsedTo: true })).toBe(8);
    expect(breathsIn(exercise, exercise.phases, { ...usual, minutes: 20 })).toBe(4);
  });

  it('never ask anybody to hold: each with holds has one without', () => {
    for (const exercise of exercises.filter((one): one is Breathing => one.kind === 'breathing')) {
      const without = doneInstead(exercise, false);
      expect(without.phases.some(({ phase }) => phase.startsWith('hold'))).toBe(false);
      expect(doneInstead(exercise, true)).toBe(exercise);
    }
  });

  it('are slowed down and shortened within what is allowed', () => {
    const box = breathing('box_4444');
    expect(breathOf(box, box.phases, 6).map(({ seconds }) => seconds)).toEqual([6, 6, 6, 6]);
    expect(breathOf(box, box.phases, 60).map(({ seconds }) => seconds)).toEqual([6, 6, 6, 6]);
    const weil = breathing('four_seven_eight');
    expect(breathOf(weil, weil.phases, 0.5).map(({ seconds }) => seconds)).toEqual([2, 3.5, 4]);
    const slow = breathOf(breathing('resonance_55'), breathing('resonance_55').phases, 5);
    expect(slow.map(({ seconds }) => seconds)).toEqual([6, 6]);
    expect(paceOf(breathing('extended_46'))).toBeUndefined();
  });

  it('tense and let go 14 groups in 400 seconds and 7 in 200, in seconds that are allowed', () => {
    const [long, short] = [exerciseOf('pmr_14') as Relaxation, exerciseOf('pmr_7') as Relaxation];
    expect(lengthOf(muscleTimeline(long, { tense: 5, release: 15 }, words))).toBe(400_000);
    expect(lengthOf(muscleTimeline(short, { tense: 5, release: 15 }, words))).toBe(200_000);
    const outside = muscleTimeline(short, { tense: 60, release: 1 }, words);
    expect(outside.parts[1]).toMatchObject({ key: 'tense', ms: 10_000, about: 'Both arms and hands' });
    expect(outside.parts[2]).toMatchObject({ key: 'release', ms: 10_000 });
  });

  it('scan the body in ten minutes, or in two for a beginning', () => {
    const scan = exerciseOf('body_scan_10') as Guided;
    expect(lengthOf(guidedTimeline(scan))).toBe(600_000);
    expect(lengthOf(guidedTimeline(scan, 0.2))).toBe(120_000);
  });
});

describe('a run', () => {
  const timeline = breathTimeline(breathing('box_4444').phases, 2);

  it('is worked out from the clock, so that a tab that slept is right at once', () => {
    const run = play(atRest, 1_000);
    expect(momentAt(timeline, elapsed(run, 1_000 + 3_999)).part.key).toBe('inhale');
    expect(momentAt(timeline, elapsed(run, 1_000 + 4_000)).part.key).toBe('hold_in');
    // nothing looked at it for 20 seconds: second breath, after its in-breath
    expect(momentAt(timeline, elapsed(run, 1_000 + 21_500))).toMatchObject({ index: 5, into: 1_500, left: 2_500 });
    expect(momentAt(timeline, elapsed(run, 1_000 + 3_600_000)).isOver).toBe(true);
  });

  it('rests and goes on where it was', () => {
    const resting = pause(play(atRest, 0), 5_000);
    expect(elapsed(resting, 60_000)).toBe(5_000);
    expect(elapsed(play(resting, 60_000), 61_000)).toBe(6_000);
    expect(play(play(atRest, 0), 3_000)).toEqual(play(atRest, 0));
  });

  it('goes back and skips, running or resting as before', () => {
    const run = play(atRest, 0);
    expect(elapsed(seek(run, startOf(timeline, 3), 6_000), 7_000)).toBe(13_000);
    expect(seek(pause(run, 6_000), -5, 6_000)).toEqual({ done: 0, since: undefined });
  });

  it('loses nothing when the clock is put back', () => {
    expect(elapsed({ done: 2_000, since: 90_000 }, 10_000)).toBe(2_000);
  });
});

describe('the shape', () => {
  it('grows with the in-breath, stays while holding, shrinks with the out-breath', () => {
    const timeline = breathTimeline(breathing('box_4444').phases, 1);
    const at = (ms: number) => fullness(timeline, momentAt(timeline, ms));
    expect([at(0), at(2_000), at(4_000), at(6_000), at(10_000)].map((full) => Math.round(full * 100))).toEqual([0, 50, 100, 100, 50]);
    expect(fullness(timeline, momentAt(timeline, 13_000))).toBe(0);
  });

  it('leaves room for the second sip of a sigh', () => {
    const timeline = breathTimeline(breathing('cyclic_sigh').phases, 1);
    expect(fullness(timeline, momentAt(timeline, 3_000))).toBeCloseTo(0.8);
    expect(fullness(timeline, momentAt(timeline, 4_000))).toBeCloseTo(1);
  });

  it('goes around the square without a jump', () => {
    for (let index = 0; index < 8; index += 1) expect(boxPoint(index, 1)).toEqual(boxPoint(index + 1, 0));
  });
});

describe('a number to call', () => {
  it.each([
    ['+49 170 1234567', '+491701234567'],
    ['Mum (555) 010-2345', '5550102345'],
    ['988', '988'],
    ['٠٥٥ ١٢٣ ٤٥٦٧', '0551234567'],
    ['9:00 to 17:00', undefined],
    ['Mondays', undefined],
    ['2026-11-29', undefined],
  ])('in %s is %s', (said, number) => expect(phoneIn(said)).toBe(number));
});
