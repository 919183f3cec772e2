import type { Look } from "../vocabulary.ts";

/** Sheets of a look in `styles/`, in the order in which they stand: what looks share, the look, proof and résumé, paper. */
export const sheetsOf = (look: Look): readonly string[] => ["shared.css", "blocks.css", `${look}.css`, "side-pages.css", "print.css"];
