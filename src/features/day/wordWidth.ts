const narrow = /[iljtfrI.,'’:;!|()[\]]/
const wide = /[mwMWÆŒ@%—]/
/** Scripts that break between any two letters. */
const breakable = /[\u3000-\u9fff\uac00-\ud7af\uf900-\uffef]/

/** Pixels the longest unbreakable word of a title takes at 16 px and 600; a little too much rather than too little. */
export function longestWord(title: string): number {
  return Math.max(0, ...title.split(/[\s\u200b/-]+/).map(widthOf))
}

function widthOf(word: string): number {
  if (breakable.test(word)) return 16
  let width = 0
  for (const letter of word) width += narrow.test(letter) ? 5.6 : wide.test(letter) ? 14.2 : 9.5
  return width
}

/** About how many lines a text takes at a width; letters of 14 px, broken between words. */
export function linesOf(text: string, width: number): number {
  return text === '' ? 0 : Math.ceil((text.length * 7.1) / (width * 0.88))
}
