import type { Plan } from '../../src/domain/plan.ts'
import { suggestForDay } from '../../src/patterns/suggest.ts'
import { elementaryDay, highDay, middleDay } from './threeDays.ts'

/** Prints, line by line, what is suggested for three made-up days: `node tests/support/printSuggestions.ts`. */
function linesFor(name: string, plan: Plan): string[] {
  const byMoment = Map.groupBy(suggestForDay(plan), ({ moment }) => moment ?? 'moment:none')
  return [
    `== ${name}`,
    ...[...byMoment].flatMap(([id, suggestions]) => [
      `-- ${plan.moments.get(id)?.title}`,
      ...suggestions.map(({ title, create }) => {
        const of = (kind: string) =>
          create.filter(draft => draft.kind === kind).map(({ fields }) => fields.title ?? fields.ask)
        return `   ${title} [${of('role').join(', ')}] needs ${of('support').join('; ')} | ${of('permission').join(' ')}`
      }),
    ]),
  ]
}

for (const [name, plan] of Object.entries({ elementaryDay, middleDay, highDay })) {
  console.log(linesFor(name, plan).join('\n'))
}
