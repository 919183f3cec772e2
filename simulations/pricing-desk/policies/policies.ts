import type { PolicyName } from "../../kernel/simulation.ts";
import { careless } from "./careless.ts";
import { competent } from "./competent.ts";
import { expert } from "./expert.ts";
import { idle } from "./idle.ts";
import type { PricingPolicy } from "./policy.ts";

/** From doing nothing to doing it well. */
export const policies: Readonly<Record<PolicyName, PricingPolicy>> = { idle, careless, competent, expert };
