import type { PolicyName } from "../../kernel/simulation.ts";
import { careless } from "./careless.ts";
import { competent } from "./competent.ts";
import { expert } from "./expert.ts";
import { idle } from "./idle.ts";
import type { FeedPolicy } from "./policy.ts";

/** From doing nothing to doing it well. */
export const policies: Readonly<Record<PolicyName, FeedPolicy>> = { idle, careless, competent, expert };
