import { type TableName, tables } from '../../src/domain/plan.ts'

type Said = { [name: string]: unknown }

const oneLine = [
  'title',
  'name',
  'label',
  'ask',
  'text',
  'word',
  'does',
  'learns',
  'place',
  'about',
  'detail',
  'granter',
  'note',
  'reason',
  'dream',
  'grouping',
  'todayInOneLine',
  'group',
]

/** The file of a plan with `words` in front of every text a person can write in it. */
export function sayAll(file: Said, words: string): Said {
  const said = (record: Said): Said =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name,
        oneLine.includes(name) && typeof value === 'string' ? `${words} ${value}`.slice(0, 300) : value,
      ]),
    )
  const names = [...(Object.keys(tables) as TableName[]), 'links'] // the tables' own names
  return {
    ...file,
    plan: said(file.plan as Said), // the facts of a plan file
    ...Object.fromEntries(names.map(name => [name, (file[name] as Said[]).map(said)])), // a table of records
  }
}
