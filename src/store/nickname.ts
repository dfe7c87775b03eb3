const key = 'backmap.nickname'

/** What this person called themselves last on this device; '' for nothing. */
export function rememberedNickname(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return '' // a browser that keeps nothing
  }
}

export function rememberNickname(name: string): void {
  try {
    localStorage.setItem(key, name)
  } catch {
    // a private window: the name holds until the page is closed
  }
}
