import { useState } from "react";
import { useSpecimen } from "#simulations/kit/use-specimen.ts";
import type { PricingAction } from "../action.ts";
import { step } from "../engine.ts";
import { emptyFloor } from "../floor.ts";
import type { PricingObservation } from "../observation.ts";
import { observe } from "../observe.ts";
import type { PricingState } from "../state.ts";
import { FloorForm } from "./FloorForm.tsx";
import { emptyList } from "./list-draft.ts";
import type { PricingProps } from "./material.ts";
import { PriceListEditor } from "./PriceListEditor.tsx";
import PricingDebriefView from "./PricingDebriefView.tsx";
import PricingView from "./PricingView.tsx";
import { type Shelf, shelf, words } from "./specimen-fixtures.ts";

interface DeskProps {
	of: Shelf;
	from: readonly PricingState[];
	initially?: PricingProps["initially"];
	readOnly?: boolean;
}

/** A desk that can be used in the gallery, from the last of some states on. */
function Desk({ of, from, initially, readOnly = false }: DeskProps) {
	const { states, ...played } = useSpecimen<PricingState, PricingAction, PricingObservation>({ step, observe }, from);
	return (
		<PricingView
			{...played}
			revealed={of.revealed(states)}
			material={of.material}
			words={words}
			busy={false}
			readOnly={readOnly}
			initially={initially}
			finish={() => {}}
		/>
	);
}

/** Played when it is looked at: a debrief plays the quarter many times over. */
function Debrief({ of, policy }: { of: Shelf; policy: "careless" | "competent" }) {
	const [quarter] = useState(() => of.quarterOf(policy));
	const states = of.until(policy, ({ over }) => over);
	const passMark = 60;
	const { leads, clients } = of.scenarioWords;
	return (
		<PricingDebriefView
			seen={observe(states.at(-1) as PricingState)}
			revealed={of.revealed(states)}
			material={of.material}
			words={words}
			verdict={quarter.verdict}
			debrief={quarter.debrief}
			truth={of.scenarioWords.truth}
			truths={Object.fromEntries(Object.entries({ ...leads, ...clients }).map(([id, { truth }]) => [id, truth]))}
			passMark={passMark}
			passed={quarter.verdict.score >= passMark}
			assessed={false}
			next={null}
		/>
	);
}

function Floor() {
	const [answers, setAnswers] = useState({ ...emptyFloor, takeHomeCents: 1_800_000, taxBp: 2500, expensesCents: 240_000 });
	return (
		<div>
			<FloorForm answers={answers} onChange={setAnswers as never} currency="EUR" words={words.pricing} />
		</div>
	);
}

function List() {
	const [list, setList] = useState(emptyList);
	return (
		<div>
			<PriceListEditor
				list={list}
				onChange={setList}
				deliverables={[
					{ id: "post", name: "Post", hours: 1, overheadHours: 0.5 },
					{ id: "plan", name: "Monthly plan", hours: 4, overheadHours: 1 },
				]}
				floorHourCents={3400}
				currency="EUR"
				words={words.pricing}
			/>
		</div>
	);
}

const side = shelf("side-job");
const start = side.after();
const first = observe(start.at(-1) as PricingState).leads[0]?.id ?? "";
const answers = side.after({ type: "ask", leadId: first, question: "budget" }, { type: "ask", leadId: first, question: "goal" });
const middle = side.until("careless", ({ week }) => week >= 6);
const full = shelf("a-fourth-client");

const busy = full.until(
	"careless",
	({ clients }) => clients.some(({ request }) => request !== null) && clients.some(({ overdueCents }) => overdueCents > 0),
);
const dear = full.until("careless", ({ leads }) => leads.some(({ state }) => state === "objects"));
const objects = observe(dear.at(-1) as PricingState).leads.find(({ state }) => state === "objects")?.id ?? "";

export const specimens = [
	{ name: "pricing: the first morning", element: <Desk of={side} from={start} /> },
	{ name: "pricing: a letter", element: <Desk of={side} from={answers} initially={{ opened: first }} /> },
	{ name: "pricing: a quote", element: <Desk of={side} from={answers} initially={{ opened: first, quoting: true }} /> },
	{ name: "pricing: too dear", element: <Desk of={full} from={dear} initially={{ opened: objects }} /> },
	{ name: "pricing: six weeks in", element: <Desk of={side} from={middle} initially={{ tab: "letters" }} /> },
	{ name: "pricing: clients", element: <Desk of={full} from={busy} initially={{ tab: "clients" }} /> },
	{ name: "pricing: prices", element: <Desk of={side} from={start} initially={{ tab: "prices" }} /> },
	{ name: "pricing: a week", element: <Desk of={side} from={middle} initially={{ tab: "week" }} /> },
	{ name: "pricing: looked on", element: <Desk of={full} from={full.until("competent", ({ week }) => week >= 4)} readOnly /> },
	{ name: "pricing: over", element: <Desk of={side} from={side.until("competent", ({ over }) => over)} /> },
	{ name: "pricing debrief: careless", element: <Debrief of={full} policy="careless" /> },
	{ name: "pricing debrief: competent", element: <Debrief of={side} policy="competent" /> },
	{ name: "pricing: the floor alone", element: <Floor /> },
	{ name: "pricing: the list alone", element: <List /> },
];
