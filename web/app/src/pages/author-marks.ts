import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { classNames } from '../parts/class-names';
import styles from './authors.module.css';
import colours from './person-colours.module.css';
import { syncedOf } from './syncing';

/** How one writer's words are told from the others': by colour, and by the line below them. */
export interface AuthorLook {
  readonly name: string;
  readonly className: string;
}

const lines = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;

/** The line goes by the order in which people are given here. */
export const authorClass = (colour: string | undefined, index: number): string =>
  classNames(styles.author, styles[lines[index % lines.length]!], colours[colour ?? 'slate']);

/** Shows who wrote what, while `looks` gives it; words of nobody in particular stay as they are. */
export function authorMarks(looks: () => ReadonlyMap<string, AuthorLook> | undefined): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const known = looks();
        if (known === undefined) return null;
        const found = syncedOf(state).runs.flatMap(({ from, to, by }) => {
          const look = known.get(by);
          return look === undefined ? [] : [Decoration.inline(from, to, { class: look.className, title: look.name, 'data-author': by })];
        });
        return DecorationSet.create(state.doc, found);
      },
    },
  });
}
