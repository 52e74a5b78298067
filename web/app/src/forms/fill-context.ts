import { createContext, useContext } from 'react';
import { noScreens, type OpenScreens } from './open-screens';
import type { SeenIn } from './shapes';

/** What all fields of a form that is filled in share. */
export interface Fill {
  readonly seenIn: SeenIn | undefined;
  /** Under it what cannot be sent yet is kept on this device. */
  readonly keptAs: string;
  readonly person: string | undefined;
  readonly isDisabled: boolean;
  /** One question per screen. */
  readonly isStepwise: boolean;
  /** Where one is in it. */
  readonly screens: OpenScreens;
  /** Only tried out: what is recorded or photographed stays in this page. */
  readonly isTrial: boolean;
}

const FillContext = createContext<Fill>({ seenIn: undefined, keptAs: '', person: undefined, isDisabled: false, isStepwise: false, screens: noScreens, isTrial: false });

export const FillProvider = FillContext.Provider;

export const useFill = (): Fill => useContext(FillContext);
