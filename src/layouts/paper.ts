/** `--paper` of `styles/tokens.css`, for what reads no style sheet: the browser's own frame, the manifest, the icons. */
export const paper = { light: "#f8f4ec", dark: "#181512" } as const;
