/** A picture read back: elements with their attributes, and the text in them. Throws where the markup is not well formed. */
export interface SvgNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (SvgNode | string)[]
}

const token = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function plain(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`a bare ampersand in ${text}`)
  return text.replace(/&([#\w]+);/g, (_, name: string) => entities[name] ?? '')
}

export function parseSvg(svg: string): SvgNode {
  const root = { name: '', attributes: {}, children: [] as (SvgNode | string)[] }
  const open: { name: string; attributes: Record<string, string>; children: (SvgNode | string)[] }[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex
    const found = token.exec(svg)
    const inside = open.at(-1)
    if (!found || !inside) throw new Error(`not well formed at ${svg.slice(at, at + 60)}`)
    const [, closing, name = '', attributes = '', alone, text] = found
    if (text !== undefined) inside.children.push(plain(text))
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${name} closes something else`)
    } else {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(pair => [pair[1] ?? '', plain(pair[2] ?? '')])
      const node = { name, attributes: Object.fromEntries(pairs), children: [] }
      inside.children.push(node)
      if (!alone) open.push(node)
    }
  }
  const [svgNode] = root.children
  if (open.length !== 1 || root.children.length !== 1 || typeof svgNode !== 'object')
    throw new Error('not one closed element')
  return svgNode
}

/** A node and all nodes below it. */
export function nodesOf(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap(child => (typeof child === 'string' ? [] : nodesOf(child)))]
}

/** All text in a node, pieces joined by spaces. */
export function textOf(node: SvgNode): string {
  return node.children.map(child => (typeof child === 'string' ? child : textOf(child))).join(' ')
}
