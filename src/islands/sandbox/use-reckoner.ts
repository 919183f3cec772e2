import { startTransition, useEffect, useRef, useState } from "react";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import type { Plans } from "./plan.ts";
import type { Told } from "./reckon.ts";
import type { Answer, Question } from "./reckoner.ts";

type Curves = Extract<Answer, { kind: "curves" }>["curves"];

/** What was reckoned last, and of which plans: it may lag a moment behind the controls. */
export interface Reckoned {
	plans: Plans;
	told: Told;
	/** Over daily budgets; null until they have been reckoned. */
	curves: Curves | null;
	/** The worker cannot be had: nothing is reckoned any more. */
	failed: boolean;
}

/**
 * Forecasts of plans from a worker of this page's own.
 *
 * @param first  what the page was built with
 */
export function useReckoner(plans: Plans, scenario: AdScenario, first: { plans: Plans; told: Told }): Reckoned {
	const [reckoned, setReckoned] = useState<Reckoned>({ ...first, curves: null, failed: false });
	const worker = useRef<Worker | null>(null);
	const asked = useRef(0);

	useEffect(() => {
		const own = new Worker(new URL("./reckoner.worker.ts", import.meta.url), { type: "module" });
		own.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
			const { kind, ...part } = data;
			const take = () => setReckoned((before) => ({ ...before, ...part }));
			if (kind === "told") take();
			else startTransition(take);
		});
		own.addEventListener("error", () => setReckoned((before) => ({ ...before, failed: true })));
		worker.current = own;
		ask(own, { kind: "market", scenario });
		return () => own.terminate();
	}, [scenario]);

	useEffect(() => {
		asked.current += 1;
		if (worker.current) ask(worker.current, { kind: "plans", nth: asked.current, plans });
	}, [plans]);

	return reckoned;
}

function ask(worker: Worker, question: Question): void {
	worker.postMessage(question);
}
