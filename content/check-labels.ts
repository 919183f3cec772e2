import type { Brand } from "./brand-schema.ts";
import type { Fault } from "./fault.ts";
import type { FeedScenario } from "./simulations.ts";

type Comment = FeedScenario["pool"][number] | FeedScenario["stock"][number];
type Type = Comment["is"];

const ordinary: ReadonlySet<Type> = new Set(["question", "praise", "complaint", "mistaken-complaint", "crisis"]);
const machines: ReadonlySet<Type> = new Set(["bot", "phishing"]);
const dangers: ReadonlySet<Type> = new Set(["crisis", "phishing", "personal-data", "hate"]);
const removals: ReadonlySet<string> = new Set(["hide", "delete", "delete-with-rule", "ban"]);

/**
 * Labels that no table of right handlings could defend, and those that rest on what the brand does not have.
 *
 * @see MODELS "2. Community feed": what is accepted for each type
 */
export function checkLabels(scenario: FeedScenario, brand: Brand, file: string, fault: Fault): void {
	for (const comment of [...scenario.pool, ...scenario.stock]) {
		for (const rule of comment.rules) {
			if (!brand.rules.includes(rule)) fault(file, `comment ${comment.id} rests on rule \`${rule}\`, which ${brand.id} has not published.`);
		}
		for (const handling of comment.accepts) {
			const [, desk] = /^escalate:(.+)$/.exec(handling) ?? [];
			if (desk && !(brand.escalation as readonly string[]).includes(desk))
				fault(file, `comment ${comment.id} wants the desk \`${desk}\`, which ${brand.id} does not have.`);
			const wrong = whyIndefensible(comment, handling);
			if (wrong) fault(file, `comment ${comment.id} is ${comment.is} and accepts \`${handling}\`: ${wrong}. Take it away, or mend \`is\`.`);
		}
		const { is, accepts, id, rules } = comment;
		if (is === "crisis" && !accepts.some((handling) => handling.startsWith("escalate:")))
			fault(file, `comment ${id} is a crisis that no desk hears of. Accept \`escalate:<desk>\`.`);
		if ((is === "hate" || is === "phishing" || is === "personal-data") && !accepts.includes("delete-with-rule"))
			fault(file, `comment ${id} is ${is} and may stand. Accept \`delete-with-rule\`.`);
		if (accepts.includes("delete-with-rule") && rules.length === 0)
			fault(file, `comment ${id} is deleted with the reason, and names no rule. Name one of the brand's.`);
	}
}

function whyIndefensible({ is }: Comment, handling: string): string | null {
	if (removals.has(handling) && ordinary.has(is)) return "ordinary members' words stay";
	if (handling.startsWith("reply:") && machines.has(is)) return "nobody is there to answer";
	if (handling === "leave" && (dangers.has(is) || machines.has(is))) return "it does harm while it stands";
	if (handling === "hand-over" && dangers.has(is)) return "it cannot wait for the next shift";
	if (handling === "hide" && is === "hate") return "hiding tells nobody that it broke a rule";
	return handling === "reply:argue" || handling === "reply:compensate-in-public" ? "it is never right" : null;
}
