import { type RefObject, useEffect } from 'react';
import type { Stage } from './stage';

/** The wheel moves the sheet, and with Ctrl comes closer. React listens to it without being able to keep the page from scrolling. */
export function useWheel(window: RefObject<HTMLElement | null>, stage: Stage): void {
  useEffect(() => {
    const element = window.current;
    if (element === null) return undefined;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const { view } = stage;
      if (event.ctrlKey || event.metaKey) stage.zoom(Math.exp(-event.deltaY / 200), stage.inWindow(event));
      else stage.set({ ...view, x: view.x - event.deltaX, y: view.y - event.deltaY });
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [window, stage]);
}
