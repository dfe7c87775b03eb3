/** What a list of the library says in another language, by the same keys: the title, then the reason. */
export type Said<L> = Readonly<Record<keyof L, readonly [title: string, because: string]>>
