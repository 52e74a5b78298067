import { useSyncExternalStore } from 'react';
import type { Deed } from './choices';

/** Single keys for those who review a lot. They work inside the list only, and can be switched off. */
export const reviewKeys = { a: 'approve', r: 'return', h: 'hide', p: 'makePrivate' } as const satisfies Record<string, Deed>;

const stored = 'review-keys';
const listeners = new Set<() => void>();

function isOn(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
}

export function switchReviewKeys(on: boolean): void {
  try {
    localStorage.setItem(stored, on ? 'on' : 'off');
  } catch {
    // kept for this page only
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useReviewKeys = (): boolean => useSyncExternalStore(subscribe, isOn);

/** The deed that a key stands for; none while somebody writes, or with Ctrl and the like. */
export function deedOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>): Deed | undefined {
  if (!isPlainKey(event)) return undefined;
  return Object.hasOwn(reviewKeys, event.key) ? reviewKeys[event.key as keyof typeof reviewKeys] : undefined;
}

export function isPlainKey({ ctrlKey, metaKey, altKey, target }: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>): boolean {
  const isField = target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog], [role=menu]') !== null;
  return !ctrlKey && !metaKey && !altKey && !isField;
}
