/** Reckons forecasts beside the page, so that dragging a slider never waits for one. The newest question alone is answered. */
import type { Forecast } from "#simulations/ad-sandbox/forecast.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import type { Plan } from "./plan.ts";
import { type AtBudget, budgetsAround, reckon, reckonAt } from "./reckon.ts";
import type { Answer, Question } from "./reckoner.ts";

const port = globalThis as unknown as { postMessage(answer: Answer): void; addEventListener: typeof addEventListener };

let scenario: AdScenario | null = null;
let newest = 0;
/** Forecasts of late, by plan: while one plan is changed, the other stays as it is. */
const known = new Map<string, Forecast>();

port.addEventListener("message", ({ data }: MessageEvent<Question>) => {
	if (data.kind === "market") {
		scenario = data.scenario;
		known.clear();
		return;
	}
	newest = data.nth;
	// Questions that wait already are taken first: of a drag, the last one counts.
	setTimeout(() => answer(data), 0);
});

function answer({ nth, plans }: Extract<Question, { kind: "plans" }>): void {
	if (nth !== newest || !scenario) return;
	const of = scenario;
	port.postMessage({ kind: "told", plans, told: { a: told(of, plans.a), b: told(of, plans.b) } });
	const curves: { a: AtBudget[]; b: AtBudget[] } = { a: [], b: [] };
	const steps = budgetsAround(plans).flatMap((cents) => (["a", "b"] as const).map((name) => ({ name, cents })));
	const next = (place: number): void => {
		if (nth !== newest) return;
		const step = steps[place];
		if (!step) {
			port.postMessage({ kind: "curves", curves });
			return;
		}
		curves[step.name].push(reckonAt(of, plans[step.name], step.cents));
		setTimeout(() => next(place + 1), 0);
	};
	setTimeout(() => next(0), 120);
}

function told(of: AdScenario, plan: Plan): Forecast {
	const key = JSON.stringify(plan);
	let made = known.get(key);
	if (!made) {
		made = reckon(of, plan);
		if (known.size > 50) known.clear();
		known.set(key, made);
	}
	return made;
}
