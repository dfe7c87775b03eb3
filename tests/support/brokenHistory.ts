import type { BrokenRule } from './brokenRule.ts'

/** The rule about what became of a plan, broken one clause at a time. */
export const brokenHistory: readonly BrokenRule[] = [
  {
    rule: '[D36] difference',
    file: 'difference.ts',
    tests: 'difference',
    breaks: [
      ['changesOf(planFields, { ...before.plan }, { ...after.plan }, hiddenInFacts)', '[]'],
      ["...tableNames, 'links' as const", '...tableNames'],
      ['changesOf({}, before.more, after.more, none)', '[]'],
      ['!after.has(id)).sort(compareText)', '!after.has(id))'],
      ['!before.has(id)).sort(compareText)', '!before.has(id))'],
      ['of [...before.keys()].sort(compareText)', 'of before.keys()'],
      ['if (fields.length > 0) changed', 'changed'],
      ["if (table === 'moments') moved", 'moved'],
      ["if (table === 'moments') moved", "if (table === 'moments' && fields.length === 0) moved"],
      ["new Set(['id', 'start', 'end'])", "new Set(['id'])"],
      ["hiddenInFacts: ReadonlySet<string> = new Set(['id'])", 'hiddenInFacts: ReadonlySet<string> = none'],
      [
        '.filter(name => !Object.hasOwn(fields, name) && !hidden.has(name))\n    .sort(compareText)',
        '.filter(name => !Object.hasOwn(fields, name) && !hidden.has(name))',
      ],
      ['...Object.keys(fields), ...unknown', '...Object.keys(fields)'],
      ['field?.split && value !== undefined ? Object.fromEntries(field.split(value)) : value', 'value'],
      ['sameJson(before, after) ? []', 'before?.start === after?.start ? []'],
      ['sameJson(before, after) ? []', 'before?.end === after?.end ? []'],
      ['before: older, after: newer', 'before: newer, after: older'],
      ['facts.length + differing.length + more.length === 0', 'facts.length + differing.length === 0'],
      ['facts.length + differing.length + more.length === 0', 'differing.length + more.length === 0'],
      ['{ field: name, before: older, after: newer }', '{ field: name, before: newer, after: older }'],
    ],
  },
]
