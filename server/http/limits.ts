import rateLimit from "@fastify/rate-limit";
import type { FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { refuse } from "../outcome.ts";
import type { Api } from "./api.ts";
import { Refused } from "./refused.ts";

const minuteMs = 60_000;

const address = ({ ip }: FastifyRequest) => ip;
const email = ({ body }: FastifyRequest) => (body as { email: string }).email;
const account = (request: FastifyRequest) => request.account?.id ?? request.ip;

/**
 * How often one may knock, generous enough for a class behind one address. Guessing a password from many addresses
 * meets the limit of its e-mail.
 */
const rules = {
	signInByAddress: { max: 120, timeWindow: 15 * minuteMs, keyGenerator: address },
	signInByEmail: { max: 20, timeWindow: 15 * minuteMs, keyGenerator: email },
	signUp: { max: 120, timeWindow: 60 * minuteMs, keyGenerator: address },
	link: { max: 60, timeWindow: 15 * minuteMs, keyGenerator: address },
	password: { max: 10, timeWindow: 15 * minuteMs, keyGenerator: account },
	picture: { max: 120, timeWindow: 15 * minuteMs, keyGenerator: account },
	file: { max: 120, timeWindow: 15 * minuteMs, keyGenerator: account },
	verify: { max: 60, timeWindow: 15 * minuteMs, keyGenerator: address },
	report: { max: 30, timeWindow: 60 * minuteMs, keyGenerator: address },
} as const;
export type Rule = keyof typeof rules;

declare module "fastify" {
	interface FastifyInstance {
		/** Counts one knock; above the rule's limit it is refused as `too-many-requests`. */
		limit(rule: Rule, request: FastifyRequest): Promise<void>;
	}
}

/** Gives the scope its `limit`. */
export async function limitKnocks(api: Api, { rateLimit: on }: Pick<Config, "rateLimit">): Promise<void> {
	await api.register(rateLimit, { global: false, cache: 20_000 });
	const counters = new Map(Object.entries(rules).map(([rule, limit]) => [rule, api.createRateLimit(limit)]));
	api.decorate("limit", async (rule: Rule, request: FastifyRequest) => {
		const knocked = on ? await counters.get(rule)?.(request) : undefined;
		if (knocked && !knocked.isAllowed && knocked.isExceeded) {
			throw new Refused(refuse("too-many-requests", { variables: { minutes: Math.ceil(knocked.ttlInSeconds / 60) } }));
		}
	});
}
