import type { z } from "zod";
import { adActionSchema } from "./ad-sandbox/action.ts";
import { adScenarioSchema } from "./ad-sandbox/schema.ts";
import { adSandbox } from "./ad-sandbox/simulation.ts";
import { feedActionSchema } from "./community-feed/action.ts";
import { feedScenarioSchema } from "./community-feed/schema.ts";
import { communityFeed } from "./community-feed/simulation.ts";
import type { Simulation } from "./kernel/simulation.ts";
import { pricingActionSchema } from "./pricing-desk/action.ts";
import { pricingScenarioSchema } from "./pricing-desk/schema.ts";
import { pricingDesk } from "./pricing-desk/simulation.ts";

/** A simulation beside the schemas that guard its door. They meet here only, so that Zod stays out of engines. */
export interface Registered {
	simulation: Simulation<unknown, unknown, unknown, unknown, unknown>;
	scenarioSchema: z.ZodType;
	actionSchema: z.ZodType;
}

/** Every simulation, by its id. */
export const registry: Readonly<Record<string, Registered>> = {
	"community-feed": { simulation: communityFeed, scenarioSchema: feedScenarioSchema, actionSchema: feedActionSchema },
	"ad-sandbox": { simulation: adSandbox, scenarioSchema: adScenarioSchema, actionSchema: adActionSchema },
	"pricing-desk": { simulation: pricingDesk, scenarioSchema: pricingScenarioSchema, actionSchema: pricingActionSchema },
};

/** Undefined when there is no such simulation. */
export function registered(id: string): Registered | undefined {
	return Object.hasOwn(registry, id) ? registry[id] : undefined;
}

/** What `play` makes of an action that came from outside. */
export type PlayedJson =
	| { ok: true; state: unknown }
	| { ok: false; code: string; issues?: readonly { path: readonly PropertyKey[]; message: string }[] };

/** Parses an action first, and refuses what is not one with the path and the reason; then plays it. */
export function play({ simulation, actionSchema }: Registered, state: unknown, json: unknown): PlayedJson {
	const parsed = actionSchema.safeParse(json);
	if (!parsed.success)
		return { ok: false, code: "not-an-action", issues: parsed.error.issues.map(({ path, message }) => ({ path, message })) };
	return simulation.step(state, parsed.data);
}
