/**
 * Simulations whose finished runs somebody else can go through: those with a `run` in `simulations/views.ts`. Told here
 * again because a page that imports the views is built with the sheets of them all.
 */
export const runViews: ReadonlySet<string> = new Set(["community-feed"]);
