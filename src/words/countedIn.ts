/** Whose way of writing numbers a language follows (BCP 47): Spanish that of the Americas, where 18,000 is Spain's 18.000. */
export function countedIn(language: string): string {
  return language === 'es' ? 'es-US' : language
}
