import { traitsOf } from "#simulations/ad-sandbox/audience.ts";
import type { Forecast } from "#simulations/ad-sandbox/forecast.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import { shown } from "#simulations/ad-sandbox/view/columns.ts";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { Figure } from "./figures.ts";
import type { Plan } from "./plan.ts";

interface WhyProps {
	figure: Figure;
	name: string;
	plan: Plan;
	told: Forecast;
	scenario: AdScenario;
	numbers: Numbers;
	words: Words;
	closeLabel: string;
	onClose(): void;
}

type Terms = readonly (readonly [id: string, value: number | null, unit: Figure["unit"]])[];

/** A figure that a report has not, opened: what it is, its equation, and the numbers that made it. */
export function Why({ figure, name, plan, told, scenario, numbers, words, closeLabel, onClose }: WhyProps) {
	return (
		<Dialog title={t(words, "whyTitle", { figure: t(words, `figure-${figure.id}`), plan: name })} closeLabel={closeLabel} onClose={onClose}>
			<p className="ads-why-result">{shown(figure.of(told), figure.unit, numbers)}</p>
			<p>{t(words, `figure-${figure.id}-is`)}</p>
			<section className="ads-why">
				<p className="ads-equation">{t(words, equationOf(figure, plan))}</p>
				<dl className="ads-terms">
					{termsOf(figure, plan, told, scenario).map(([id, value, unit]) => (
						<div key={id}>
							<dt>{t(words, `term-${id}`)}</dt>
							<dd>{shown(value, unit, numbers)}</dd>
						</div>
					))}
				</dl>
			</section>
		</Dialog>
	);
}

function equationOf({ id }: Figure, { audience }: Plan): string {
	return id === "people" && audience.source.kind === "visitors" ? "why-people-visitors" : `why-${id}`;
}

function termsOf({ id }: Figure, { audience }: Plan, told: Forecast, scenario: AdScenario): Terms {
	const { conversions, caused, added, costCents, marginalCents } = told;
	if (id === "caused")
		return [
			["reported", conversions.expected, "count"],
			["anyway", Math.max(0, conversions.expected - caused), "count"],
		];
	if (id === "marginal")
		return [
			["addedSpend", added.spendCents, "money"],
			["addedConversions", added.conversions, "times"],
			["mean", costCents, "money"],
			["dearer", costCents && marginalCents ? marginalCents / costCents : null, "times"],
		];
	const { placePeople, placeShare, ageShare, interestShare } = traitsOf(scenario, audience);
	if (audience.source.kind === "visitors")
		return [
			["visitors", scenario.visitors, "count"],
			["placeShare", placeShare, "percent"],
			["ageShare", ageShare, "percent"],
		];
	return [
		["placePeople", placePeople, "count"],
		["ageShare", ageShare, "percent"],
		[audience.source.kind === "people" ? "interestShare" : "breadth", interestShare, "percent"],
	];
}
