import { useEveryWord } from '../../store/everyWord.ts'
import type { Step } from './steps.ts'

/** What a step is called, what it asks, and a line that helps. */
export function useStepWords() {
  const say = useEveryWord()
  return ({ name }: Step, model = 'advisory') => {
    if (name === 'model.own') {
      const started = say(`model.${model}.name` as 'model.advisory.name') // every model has its words: a test holds that
      return { name: '', ask: say('prompt.model.own.ask', { model: started }), help: say('prompt.model.own.help') }
    }
    const key = name as 'moment.before' // so does every step
    return { name: say(`prompt.${key}.name`), ask: say(`prompt.${key}.ask`), help: say(`prompt.${key}.help`) }
  }
}
