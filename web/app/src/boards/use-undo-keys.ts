import { useEffect } from 'react';
import { useBoard } from './board-context';

/** Ctrl+Z and Ctrl+Shift+Z for one's own tiles; where somebody writes, the field has them. */
export function useUndoKeys(): void {
  const { deeds } = useBoard();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = (event.target as Element | null)?.closest('input, textarea, [contenteditable], dialog, [role=dialog]');
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) deeds.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) deeds.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [deeds]);
}
