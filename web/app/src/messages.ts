import type assignments from './assignments/locales/en.json';
import type boards from './boards/locales/en.json';
import type charts from './charts/locales/en.json';
import type challenges from './challenges/locales/en.json';
import type clients from './clients/locales/en.json';
import type exercises from './exercises/locales/en.json';
import type forms from './forms/locales/en.json';
import type goals from './goals/locales/en.json';
import type groups from './groups/locales/en.json';
import type journals from './journals/locales/en.json';
import type library from './library/locales/en.json';
import type looks from './looks/locales/en.json';
import type measures from './measures/locales/en.json';
import type shell from './locales/en.json';
import type programmes from './programmes/locales/en.json';
import type pages from './pages/locales/en.json';
import type safety from './safety/locales/en.json';
import type progress from './progress/locales/en.json';
import type settings from './settings/locales/en.json';
import type suggestions from './suggestions/locales/en.json';
import type workbooks from './workbooks/locales/en.json';
import type writing from './writing/locales/en.json';

/** Every message there is. A feature with its own `locales/` folder adds its file here, so that a misspelt id fails the check. */
export type MessageId =
  | keyof typeof assignments
  | keyof typeof boards
  | keyof typeof challenges
  | keyof typeof charts
  | keyof typeof clients
  | keyof typeof exercises
  | keyof typeof forms
  | keyof typeof goals
  | keyof typeof groups
  | keyof typeof journals
  | keyof typeof looks
  | keyof typeof measures
  | keyof typeof pages
  | keyof typeof library
  | keyof typeof programmes
  | keyof typeof safety
  | keyof typeof progress
  | keyof typeof shell
  | keyof typeof settings
  | keyof typeof suggestions
  | keyof typeof workbooks
  | keyof typeof writing;
