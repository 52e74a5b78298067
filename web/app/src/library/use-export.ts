import { useCallback } from 'react';
import type { ProgrammePlan } from '../contracts';
import { useText } from '../i18n';
import { toast } from '../parts/toast-queue';
import { written } from './files';
import type { Entry } from './shapes';

/** Hands templates, and programmes with them, to the person as a file. */
export function useExport(): (entries: readonly Entry[], programmes?: readonly ProgrammePlan[]) => void {
  const text = useText();
  return useCallback(
    (entries, programmes = []) => {
      const templates = entries.map(({ id, version, from, content }) => ({ id, version, from, content }));
      const name = programmes[0]?.title ?? (entries.length === 1 ? entries[0]?.content.title : undefined) ?? text('library.title');
      hand(`${name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim() || 'library'}.json`, written({ templates, programmes }));
      toast(text('library.exported'));
    },
    [text],
  );
}

function hand(name: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
