/** Colours of plots, by the tokens of the page: light and dark serve themselves. */
export const ink = "var(--ink)";
export const faint = "var(--ink-faint)";
export const signal = "var(--signal)";
export const hairline = "var(--hairline)";
export const strong = "var(--hairline-strong)";
