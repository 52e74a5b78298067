import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const parts = 'node_modules/react-aria/dist/private';
const pressable = 'data-react-aria-pressable';
const policy = readFileSync('../SecurityHeaders.cs', 'utf8');

/** The text of the one style sheet that this file of React Aria adds to the page. */
function styleIn(path: string): string {
  const [, text = ''] = readFileSync(`${parts}/${path}`, 'utf8').match(/style\.textContent = `([^`]*)`\.trim\(\)/) ?? [];
  return text.replace(/\$\{[^}]*\}/, pressable).trim();
}

describe('the content security policy', () => {
  it.each(['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'])('allows the style of %s', (path) => {
    const style = styleIn(path);
    expect(style).toMatch(/^@layer/);
    expect(policy).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  });
});
