/** A piece of a page before it is HTML on the server or nodes in the browser. */
export interface Tree {
  tag: string;
  attributes: Record<string, string>;
  children: Child[];
}
export type Child = Tree | string;

/** Makes an element; strings among the children are text, never markup. */
export function element(tag: string, attributes: Record<string, string>, ...children: Child[]): Tree {
  return { tag, attributes, children };
}

/** Prose whose `code` in backticks becomes code. */
export function inline(text: string): Child[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? element('code', {}, part) : part));
}

/** Builds the nodes of a tree. */
export function toNode(child: Child): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const node = document.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attributes)) node.setAttribute(name, value);
  node.append(...child.children.map(toNode));
  return node;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Writes a tree as HTML; void elements are not needed here. */
export function toHtml(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child);
  const attributes = Object.entries(child.attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${child.tag}${attributes.join('')}>${child.children.map(toHtml).join('')}</${child.tag}>`;
}
