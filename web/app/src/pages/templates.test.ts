import { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { RichText } from '../contracts';
import { amountOf } from '../writing/plain';
import { schema } from '../writing/schema';
import { partOf, planOf, templatesIn } from './templates';

const [english, arabic] = [await templatesIn('en'), await templatesIn('ar')];
const kinds = (blocks: readonly object[]) => blocks.map((block) => Object.entries(block).map(([kind, said]) => [kind, Array.isArray(said) ? said.length : 1]));

describe('templates of pages', () => {
  it('are the same in every language', () => {
    const shape = ({ id, purpose, hasOwnParts, note, parts }: (typeof english)[number]) => ({ id, purpose, hasOwnParts, hasNote: note !== undefined, parts: parts.map(kinds) });
    expect(arabic.map(shape)).toEqual(english.map(shape));
    expect(english.length).toBeGreaterThanOrEqual(8);
    expect(new Set(english.map(({ id }) => id)).size).toBe(english.length);
  });

  it.each([...english, ...arabic])('are what the server takes: $title', (template) => {
    const plan = planOf(template, template);
    expect(plan.title).toMatch(/^\S.{0,78}\S$/);
    expect(plan.about?.length ?? 0).toBeLessThanOrEqual(1_000);
    expect(plan.parts.length).toBeGreaterThanOrEqual(1);
    expect(plan.parts.length).toBeLessThanOrEqual(10);
    for (const part of plan.parts) {
      const known = Node.fromJSON(schema, part);
      expect(() => known.check()).not.toThrow();
      expect(known.toJSON()).toEqual(part);
      expect(amountOf(part).length).toBeLessThanOrEqual(10_000);
    }
    const sections = plan.parts.map(({ content }, place) => ({ type: 'section', attrs: { id: `part-${place + 1}`, by: null }, content }));
    expect(() => Node.fromJSON(schema, { type: 'page', content: sections }).check()).not.toThrow();
  });

  it('have one agreement, with all that a facilitator has to change before it is signed', () => {
    const agreements = english.filter(({ purpose }) => purpose === 'agreement');
    expect(agreements).toHaveLength(1);
    expect(agreements[0]?.note).toMatch(/point 3/);
    const [text] = agreements[0]?.parts.map((blocks): RichText => partOf(blocks)) ?? [];
    expect(text?.content[1]?.content).toHaveLength(11);
  });
});
