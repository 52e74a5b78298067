import type { CatalogueFile, CatalogueSource, CatalogueTemplate } from './shapes';

export type { CatalogueSource, CatalogueTemplate };

/** The templates that come with the product, by their ids, with what was read for them. */
export interface Catalogue {
  readonly version: string;
  readonly licence: string;
  readonly templates: ReadonlyMap<string, CatalogueTemplate>;
  readonly sources: ReadonlyMap<string, CatalogueSource>;
}

let loading: Promise<Catalogue> | undefined;

/** The one file that the server reads, too; fetched with the first page that shows it. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= import('../../../../src/Homework/Library/catalogue.json').then(({ default: file }) => read(file as unknown as CatalogueFile));
  loading.catch(() => (loading = undefined));
  return loading;
}

const read = ({ version, licence, templates, sources }: CatalogueFile): Catalogue => ({
  version,
  licence,
  templates: new Map(templates.map((template) => [template.id, template])),
  sources: new Map(sources.map((source) => [source.id, source])),
});

/** Nobody has confirmed what is claimed of it: it stays off until the practice switches it on. */
export const isUnverified = ({ content }: CatalogueTemplate): boolean => content.evidence?.verification === 'unverified';
