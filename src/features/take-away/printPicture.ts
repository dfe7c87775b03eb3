import { cx } from '../../ui/cx.ts'
import styles from './Printed.module.css'

/** Asks the browser to print a picture by itself on a sheet, as large as the sheet takes it. Rejects when it cannot be drawn. */
export async function printPicture(picture: Blob, label: string): Promise<void> {
  const sheet = document.createElement('div')
  const image = document.createElement('img')
  image.alt = label
  image.src = URL.createObjectURL(picture)
  const end = () => {
    sheet.remove()
    URL.revokeObjectURL(image.src)
  }
  try {
    await image.decode()
  } catch (error) {
    end()
    throw error
  }
  sheet.className = cx(styles.sheet, image.naturalHeight > image.naturalWidth && styles.tall)
  sheet.append(image)
  document.body.append(sheet)
  addEventListener('afterprint', end, { once: true })
  window.print()
}
