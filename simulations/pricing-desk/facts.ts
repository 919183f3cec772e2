import type { Fact } from "../kernel/fact.ts";
import { p4 } from "./facts/bases.ts";
import { p1 } from "./facts/floors.ts";
import { p2 } from "./facts/losses.ts";
import { p5 } from "./facts/steadiness.ts";
import { p3 } from "./facts/ways.ts";

/** What this engine has to reproduce. @see MODELS "3. Pricing and the first clients" */
export const facts: readonly Fact[] = [p1, p2, p3, p4, p5];
