import styles from './Letter.module.css'

const sizes = [12, 11, 10, 9, 8] // points; the largest at which the letter stays on its sheet is taken

/** Asks the browser to print a letter by itself on one sheet. */
export function printLetter(text: string, language: string): void {
  const sheet = document.createElement('div')
  sheet.className = styles.sheet ?? ''
  sheet.lang = language
  sheet.dir = 'auto'
  sheet.textContent = text
  document.body.append(sheet)
  for (const size of sizes) {
    sheet.style.fontSize = `${size}pt`
    if (sheet.scrollHeight <= sheet.clientHeight) break
  }
  addEventListener('afterprint', () => sheet.remove(), { once: true })
  window.print()
}
