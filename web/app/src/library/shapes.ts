import type { TemplateContent, TemplateRef, Verification } from '../contracts';

/** Where something that is claimed was read. */
export interface CatalogueSource {
  readonly id: string;
  readonly citation: string;
  readonly status: Verification;
  readonly confirmed: string;
  readonly seenAt: string | null;
  readonly doi: string | null;
}

export interface CatalogueTemplate {
  readonly id: string;
  readonly version: number;
  /** What people who know the field call it. */
  readonly keywords: readonly string[];
  readonly content: TemplateContent;
}

/** `src/Homework/Library/catalogue.json`, as C# writes and reads it. */
export interface CatalogueFile {
  readonly version: string;
  readonly licence: string;
  readonly sources: readonly CatalogueSource[];
  readonly templates: readonly CatalogueTemplate[];
}

/** A template in the library, wherever it is from. */
export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly keywords: readonly string[];
  readonly content: TemplateContent;
  /** The same in the reader's language. */
  readonly told: TemplateContent;
  readonly isOwn: boolean;
  readonly from: TemplateRef | null;
  /** It may be used: confirmed, or switched on, or the practice's own. */
  readonly isOn: boolean;
  readonly isAway: boolean;
  /** Who wrote it, and when; of the practice's own. */
  readonly by: string | null;
  readonly at: string | null;
}
