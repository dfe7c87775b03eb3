import { countedIn } from './countedIn.ts'

/** A sentence with `{names}` to fill in, or one per plural form of its `n`. */
export type Message = string | ({ readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string })
export type Messages = { readonly [key: string]: Message }
export type Values = Readonly<Record<string, string | number>>

/** The same keys in another language. */
export type Translation<M extends Messages> = { readonly [K in keyof M]: Message }

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type NamesOf<M extends Message> = M extends string
  ? NamesIn<M>
  : M extends { other: infer O extends string }
    ? NamesIn<O> | 'n'
    : never
type Filled<M extends Message> = [NamesOf<M>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<M>, string | number>>]

/** Says a message of a catalogue: numbers as the language writes them, plural form by `n`. */
export type Say<M extends Messages> = <K extends keyof M & string>(key: K, ...values: Filled<M[K]>) => string

const placeholder = /\{(\w+)\}/g

/** The way to say any message of `catalogue` in `language` (BCP 47). */
export function sayIn<M extends Messages>(catalogue: Translation<M>, language: string): Say<M> {
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(countedIn(language))
  return (key, ...[values]) => {
    const message: Message = catalogue[key]
    const filled: Values = values ?? {}
    const text = typeof message === 'string' ? message : (message[plurals.select(Number(filled.n))] ?? message.other)
    return text.replace(placeholder, (whole, name: string) => {
      const value = filled[name]
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value
    })
  }
}
