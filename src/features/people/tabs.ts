/** Below this width (CSS pixels, as in the styles) a list stands in the place of a table. */
export const narrow = 700
