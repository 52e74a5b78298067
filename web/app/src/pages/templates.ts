import type { PagePlan, PagePurpose, RichNode, RichText } from '../contracts';
import type { Language } from '../settings/language';

/** A heading, a paragraph or a list: all that a page needs to begin with. */
export type TemplateBlock = { readonly h: string } | { readonly p: string } | { readonly ul: readonly string[] } | { readonly ol: readonly string[] };

/** A page to begin from. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly purpose: PagePurpose;
  readonly hasOwnParts: boolean;
  /** What a facilitator must know before they use it. */
  readonly note?: string;
  readonly parts: readonly (readonly TemplateBlock[])[];
}

const files = { en: () => import('./templates/en.json'), ar: () => import('./templates/ar.json') } as const;
const loading = new Map<Language, Promise<readonly Template[]>>();

/** The templates in the words of a language; fetched once. */
export function templatesIn(language: Language): Promise<readonly Template[]> {
  let templates = loading.get(language);
  if (templates === undefined) {
    templates = files[language]().then(({ default: found }) => found as readonly Template[]);
    templates.catch(() => loading.delete(language));
    loading.set(language, templates);
  }
  return templates;
}

const words = (text: string): readonly RichNode[] | undefined => (text === '' ? undefined : [{ type: 'text', text }]);

const line = (type: string, text: string, attrs?: RichNode['attrs']): RichNode => {
  const content = words(text);
  return { type, ...(attrs && { attrs }), ...(content && { content }) };
};

const list = (type: string, items: readonly string[], attrs?: RichNode['attrs']): RichNode => ({
  type,
  ...(attrs && { attrs }),
  content: items.map((item) => ({ type: 'list_item', content: [line('paragraph', item)] })),
});

function blockOf(block: TemplateBlock): RichNode {
  if ('h' in block) return line('heading', block.h, { level: 2 });
  if ('p' in block) return line('paragraph', block.p);
  return 'ul' in block ? list('bullet_list', block.ul) : list('ordered_list', block.ol, { order: 1 });
}

/** A part of a template as it stands on the page. */
export const partOf = (blocks: readonly TemplateBlock[]): RichText => ({ type: 'doc', content: blocks.map(blockOf) });

/** The plan of a page that begins as the template does. */
export const planOf = (template: Template, { title, about, hasOwnParts }: Pick<PagePlan, 'title' | 'about' | 'hasOwnParts'>): PagePlan => ({
  title: title.trim(),
  about: about?.trim() || null,
  purpose: template.purpose,
  parts: template.parts.map(partOf),
  hasOwnParts,
});
