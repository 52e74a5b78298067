// People at random: an editor of a page in which somebody types, splits, joins, marks, wraps, lifts, cuts and pastes.
export function editors({ schema, readPage, model, state, transform, commands, history, schema_list: lists }, random) {
  const { Slice, Fragment } = model;
  const { EditorState, TextSelection } = state;
  const { nodes, marks } = schema;
  const words = ['a', ' b ', 'hope', 'ñandú ', '☀️ ', 'שלום ', 'مرحبا', '😀', '👩‍👩‍👧', '\u0301e', 'line"q\\', '\u2028x', '<b>', 'ab'];
  const pick = (list) => list[random(list.length)];
  const ids = ['r1', 'r2', 'r3'];

  /** A position that is not within a character. */
  function whole(doc, position) {
    const at = Math.max(0, Math.min(doc.content.size, position));
    if (at === 0 || at === doc.content.size) return at;
    const [before, after] = [doc.textBetween(at - 1, at), doc.textBetween(at, at + 1)];
    return /[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after) ? at + 1 : at;
  }

  function inline() {
    const list = [];
    for (let i = random(4); i > 0; i--) {
      const on = [marks.em.create(), marks.strong.create(), marks.link.create({ href: `https://x.org/${random(2)}` }), marks.remark.create({ id: pick(ids) })].filter(() => random(5) === 0);
      if (random(8) === 0) list.push(nodes.hard_break.create(null, null, on));
      else if (random(12) === 0) list.push(nodes.hidden.create({ id: `h${random(2)}` }, null, on));
      else list.push(schema.text(pick(words), on));
    }
    return Fragment.fromArray(list);
  }

  function block(depth) {
    const kind = random(depth < 2 ? 8 : 4);
    if (kind < 3) return nodes.paragraph.create(null, inline());
    if (kind === 3) return nodes.heading.create({ level: 2 + random(2) }, inline());
    if (kind < 6) return nodes.blockquote.create(null, blocks(depth + 1));
    const items = Array.from({ length: 1 + random(3) }, () => nodes.list_item.create(null, [nodes.paragraph.create(null, inline()), ...(random(3) ? [] : blocks(depth + 1))]));
    return kind === 6 ? nodes.bullet_list.create(null, items) : nodes.ordered_list.create({ order: 1 + random(3) }, items);
  }

  const blocks = (depth) => Array.from({ length: 1 + random(3) }, () => block(depth));
  const section = (id) => nodes.section.create({ id, by: random(2) ? null : 'anna' }, blocks(0));

  function page() {
    const doc = nodes.page.create(null, Array.from({ length: 1 + random(3) }, (_, i) => section(`s${i}`)));
    const clean = readPage(JSON.parse(JSON.stringify(doc.toJSON())));
    clean.check();
    return clean;
  }

  /** An editor; `steps` is what it did. */
  function editor(doc) {
    let now = EditorState.create({ doc, plugins: [history.history()] });
    let copied = Slice.empty;
    let made = 0;
    const me = { steps: [], docs: [doc], get doc() { return now.doc; } };
    const dispatch = (tr) => {
      const next = now.apply(tr);
      next.doc.check();
      tr.steps.forEach((step, i) => { me.steps.push(step); me.docs.push(tr.docs[i + 1] ?? tr.doc); });
      now = next;
    };
    const select = () => {
      const size = now.doc.content.size;
      const from = whole(now.doc, random(size + 1));
      const to = whole(now.doc, random(4) === 0 ? random(size + 1) : from + (random(2) ? 0 : random(12)));
      const selection = TextSelection.between(now.doc.resolve(Math.min(from, to)), now.doc.resolve(Math.max(from, to)));
      const clean = TextSelection.create(now.doc, whole(now.doc, selection.from), whole(now.doc, selection.to));
      if (clean.$from.parent.inlineContent && clean.$to.parent.inlineContent) now = now.apply(now.tr.setSelection(clean));
    };
    const anywhere = (name) => {
      const found = [];
      now.doc.descendants((node, pos) => { if (node.type.name === name) found.push(pos); });
      return found.length ? pick(found) : undefined;
    };
    const heading = () => {
      const pos = anywhere('heading');
      const list = anywhere('ordered_list');
      if (pos !== undefined && random(2)) dispatch(now.tr.setNodeAttribute(pos, 'level', 2 + random(2)));
      else if (list !== undefined) dispatch(now.tr.setNodeAttribute(list, 'order', 1 + random(9)));
      else commands.setBlockType(nodes.heading, { level: 2 })(now, dispatch);
    };
    const type = () => dispatch(now.tr.insertText(pick(words)));
    const server = () => {
      const { from, to } = now.selection;
      const kind = random(5);
      if (kind === 0 && now.doc.childCount < 4) dispatch(now.tr.insert(now.doc.resolve(from).after(1), section(`n${made++}${random(1e6)}`)));
      else if (kind === 1 && now.doc.childCount > 1) dispatch(now.tr.delete(now.doc.resolve(from).before(1), now.doc.resolve(from).after(1)));
      else if (kind === 2) dispatch(now.tr.replaceSelectionWith(nodes.hidden.create({ id: `h${random(3)}` })));
      else if (kind === 3) dispatch(now.tr.removeMark(from, to, marks.remark.create({ id: pick(ids) })));
      else dispatch(now.tr.addMark(from, to, marks.remark.create({ id: pick(ids) })));
    };
    const acts = [
      type, type, type, type, type,
      () => commands.splitBlock(now, dispatch),
      () => commands.splitBlock(now, dispatch),
      () => commands.toggleMark(marks.strong)(now, dispatch),
      () => commands.toggleMark(marks.em)(now, dispatch),
      () => dispatch(now.tr.addMark(now.selection.from, now.selection.to, marks.link.create({ href: `https://x.org/${random(2)}` }))),
      () => dispatch(now.tr.removeMark(now.selection.from, now.selection.to)),
      () => lists.wrapInList(pick([nodes.bullet_list, nodes.ordered_list]))(now, dispatch),
      () => lists.liftListItem(nodes.list_item)(now, dispatch) || commands.lift(now, dispatch),
      () => lists.sinkListItem(nodes.list_item)(now, dispatch) || lists.splitListItem(nodes.list_item)(now, dispatch),
      () => lists.splitListItem(nodes.list_item)(now, dispatch) || commands.liftEmptyBlock(now, dispatch),
      () => commands.wrapIn(nodes.blockquote)(now, dispatch),
      () => commands.setBlockType(nodes.heading, { level: 2 + random(2) })(now, dispatch) || commands.setBlockType(nodes.paragraph)(now, dispatch),
      () => { copied = now.selection.content(); },
      () => { copied = now.selection.content(); commands.deleteSelection(now, dispatch); },
      () => now.doc.content.size < 900 && dispatch(now.tr.replaceSelection(copied)),
      () => dispatch(now.tr.replaceSelection(new Slice(Fragment.fromArray(blocks(1)), random(2), random(2)))),
      () => commands.deleteSelection(now, dispatch),
      () => commands.deleteSelection(now, dispatch),
      () => commands.joinBackward(now, dispatch) || commands.selectNodeBackward(now, dispatch),
      () => commands.joinForward(now, dispatch),
      () => commands.joinUp(now, dispatch) || commands.joinTextblockBackward(now, dispatch),
      () => dispatch(now.tr.replaceSelectionWith(nodes.hard_break.create())),
      () => history.undo(now, dispatch) && random(2) && history.redo(now, dispatch),
      heading, server,
    ];
    /** One thing that somebody does. What the editor itself cannot do is not done. */
    me.act = () => {
      select();
      const before = me.steps.length;
      try { (now.doc.content.size > 1200 && random(3) ? () => commands.deleteSelection(now, dispatch) : pick(acts))(); } catch {
        me.steps.length = before;
        me.docs.length = before + 1;
      }
    };
    return me;
  }

  return { page, editor, whole };
}
