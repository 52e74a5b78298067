import type { ProgrammePlan, TemplateContent, TemplateRef, TemplateVersion } from '../contracts';
import { useItems, useLoadedUntil } from '../live';
import { useLibrary } from './library-context';
import type { Entry } from './shapes';

/** What a template says in a version; null where that is not here. The catalogue has one version of each: what there is. */
export function contentOf({ template, version }: TemplateRef, entries: ReadonlyMap<string, Entry>, versions: readonly TemplateVersion[]): TemplateContent | null {
  const entry = entries.get(template);
  if (entry === undefined) return null;
  if (!entry.isOwn || entry.version === version) return entry.told;
  return versions.find((one) => one.template === template && one.version === version)?.content ?? null;
}

/** What each step of a programme is made of, in the version that the plan names. Older versions are fetched. */
export function useStepContents(plan: ProgrammePlan): readonly (TemplateContent | null)[] {
  const { library, entries, isWhole } = useLibrary();
  const versions = useItems(library, 'templateVersion');
  const contents = plan.steps.map(({ template }) => contentOf(template, entries, versions));
  const isMissing = plan.steps.some(({ template: { template } }, place) => entries.has(template) && contents[place] === null);
  useLoadedUntil(library, 'versions', !isWhole || !isMissing);
  return contents;
}
