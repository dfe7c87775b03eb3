/** How the name of a pattern's file ends. */
export const patternEnding = '.backmap-pattern.json'
