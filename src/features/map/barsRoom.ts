/** What the bars above and below the board take of the window as they stand: more where letters are larger (CSS pixels). */
export function barsRoom(): number {
  const bars = document.querySelectorAll('[data-bar]')
  return [...bars].reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0)
}
