import { useState } from "react";
import type { Simulation } from "../kernel/simulation.ts";

/** A run that can be played in the gallery, on from the last of some states. */
export function useSpecimen<State, Action, Seen>(
	{ step, observe }: Pick<Simulation<never, State, Action, Seen, unknown>, "step" | "observe">,
	from: readonly State[],
) {
	const [states, setStates] = useState(from);
	/** Code of the last refusal; null once an action was accepted. */
	const [refusal, setRefusal] = useState<string | null>(null);
	const now = states.at(-1) as State;
	return {
		states,
		seen: observe(now),
		refusal,
		async play(action: Action): Promise<Seen | null> {
			const next = step(now, action);
			setRefusal(next.ok ? null : next.code);
			if (!next.ok) return null;
			setStates([...states, next.state]);
			return observe(next.state);
		},
	};
}
