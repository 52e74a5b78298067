import type { StepSize } from '../contracts';

/** In the order of a plan's steps. */
export const sizes = ['starter', 'standard', 'stretch'] as const satisfies readonly StepSize[];
