import { memo, useCallback, useId } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Market } from "./markets.ts";
import { PlanFields } from "./PlanFields.tsx";
import { type ChangeState, type Plan, planNames, type SandboxState } from "./plan.ts";
import { usePart } from "./use-part.ts";

interface ControlsProps {
	market: Market;
	state: SandboxState;
	words: { sandbox: Words; ads: Words };
	/** Always the same function, so that a forecast that comes in does not draw the controls anew. */
	onState: ChangeState;
}

/** Which plan is changed, and everything of it that can be turned. */
export const Controls = memo(function Controls({ market, state, words, onState }: ControlsProps) {
	const { sandbox: own, ads } = words;
	const part = usePart(market, ads);
	const id = useId();
	const { on, plans } = state;
	const other = on === "a" ? "b" : "a";
	const change = useCallback(
		(part: Partial<Plan>) => onState((now) => ({ ...now, plans: { ...now.plans, [now.on]: { ...now.plans[now.on], ...part } } })),
		[onState],
	);
	return (
		<section className="sandbox-controls" aria-labelledby={id}>
			<h2 id={id} className="visually-hidden">
				{t(own, "controls")}
			</h2>
			<div className="sandbox-plans">
				<fieldset className="sandbox-tabs">
					<legend className="visually-hidden">{t(own, "which")}</legend>
					{planNames.map((name) => (
						<button
							key={name}
							type="button"
							className="ads-tab"
							aria-pressed={on === name}
							onClick={() => onState((now) => ({ ...now, on: name }))}
						>
							{t(own, `plan-${name}`)}
						</button>
					))}
				</fieldset>
				<button type="button" className="button button--quiet button--small" onClick={() => change(plans[other])}>
					{t(own, "likeOther", { other: t(own, `plan-${other}`) })}
				</button>
			</div>
			<PlanFields key={on} {...part} own={own} plan={plans[on]} change={change} />
		</section>
	);
});
