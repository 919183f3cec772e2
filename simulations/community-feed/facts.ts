import type { Fact } from "../kernel/fact.ts";
import { c7, c8, c9 } from "./facts/answers.ts";
import { c12 } from "./facts/derailing.ts";
import { c1, c2, c3 } from "./facts/quarrels.ts";
import { c4, c6, c11 } from "./facts/removals.ts";
import { c5 } from "./facts/rules.ts";
import { c10 } from "./facts/votes.ts";

/** What the engine reproduces. @see MODELS "2. Community feed" */
export const facts: readonly Fact[] = [c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12];
