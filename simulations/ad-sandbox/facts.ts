import type { Fact } from "../kernel/fact.ts";
import { a1, a2, a3 } from "./facts/auctions.ts";
import { a13 } from "./facts/brute-force.ts";
import { a9, a10 } from "./facts/causing.ts";
import { a4, a5 } from "./facts/exposures.ts";
import { a7 } from "./facts/learning-phase.ts";
import { a6, a8 } from "./facts/prices.ts";
import { a11, a12 } from "./facts/tests.ts";

/** What this engine has to reproduce. @see MODELS "1. Ad sandbox" */
export const facts: readonly Fact[] = [a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13];
