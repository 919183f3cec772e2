import { useState } from "react";
import { Announcer } from "./Announcer.tsx";
import { Chart } from "./Chart.tsx";
import { Dialog } from "./Dialog.tsx";
import { Meter } from "./Meter.tsx";
import { Moments } from "./Moments.tsx";
import { amountOf, centsOf } from "./numbers.ts";
import { Stepper } from "./Stepper.tsx";
import { Timeline } from "./Timeline.tsx";
import { TypedField } from "./TypedField.tsx";

function OpenDialog() {
	const [open, setOpen] = useState(false);
	return (
		<>
			<button type="button" className="button" onClick={() => setOpen(true)}>
				Open the window
			</button>
			{open && (
				<Dialog title="A window" closeLabel="Close" onClose={() => setOpen(false)}>
					<p>Escape, the button and a click beside it close it; the focus goes back to where it was.</p>
				</Dialog>
			)}
		</>
	);
}

function Announced() {
	const [nth, setNth] = useState(0);
	return (
		<>
			<button type="button" className="button" onClick={() => setNth(nth + 1)}>
				Announce it again
			</button>
			<Announcer message={nth > 0 ? "Saved" : ""} nth={nth} />
		</>
	);
}

function Stepped() {
	const [value, setValue] = useState(3);
	return (
		<Stepper label="Post" hint="1 h each" value={value} min={0} max={9} less="Post, one less" more="Post, one more" onValue={setValue} />
	);
}

function Typed() {
	const [value, setValue] = useState<number | null>(45_000);
	return (
		<TypedField
			label="Price of a month"
			hint="Empty is no price."
			error="Write an amount."
			value={value}
			onValue={setValue}
			read={centsOf}
			write={amountOf}
			before="€"
		/>
	);
}

const minute = (at: number) => `${at} min`;
const table = { show: "The same as a table", time: "Time", value: "Value" };
const points = [
	{ at: 0, value: 60 },
	{ at: 12, value: 48 },
	{ at: 30, value: 71 },
	{ at: 44, value: 66 },
];

export const specimens = [
	{ name: "meter", element: <Meter label="Pulse" words="64 · friendly" value={64} /> },
	{ name: "meter: empty, good", element: <Meter label="Removals" words="0" value={0} tone="good" /> },
	{
		name: "chart",
		element: (
			<Chart
				title="Pulse"
				summary="From 60 to 66."
				points={points}
				from={0}
				to={60}
				max={100}
				time={minute}
				marks={[{ at: 12, tone: "bad" }]}
				table={table}
			/>
		),
	},
	{
		name: "chart: nothing to draw",
		element: <Chart title="Pulse" summary="Nothing." points={[]} from={0} to={60} max={100} time={minute} table={table} />,
	},
	{
		name: "timeline",
		element: (
			<Timeline
				label="Moments"
				items={[
					{ id: "kit-1", time: "7:32", tone: "good", kind: "Done well", body: <p>A straight answer.</p> },
					{ id: "kit-2", time: "7:50", tone: "bad", kind: "Did harm", body: <p>An argument.</p> },
				]}
			/>
		),
	},
	{
		name: "moments",
		element: (
			<Moments
				moments={[
					{ at: 0, kind: "well", because: "straight", about: "baker", weight: 2 },
					{ at: 600, kind: "harm", because: "argued", weight: 3 },
				]}
				words={{
					moments: "Moments that counted",
					momentsShow: "Which moments to show",
					momentsNone: "Nothing counted.",
					"moment-all": "All",
					"moment-well": "Done well",
					"moment-missed": "Missed",
					"moment-harm": "Did harm",
				}}
				reasons={{ straight: "A straight answer.", argued: "An argument." }}
				when={({ at }) => minute(at / 60)}
				nameOf={() => "The baker"}
			/>
		),
	},
	{ name: "stepper", element: <Stepped /> },
	{ name: "typed field", element: <Typed /> },
	{ name: "dialog", element: <OpenDialog /> },
	{ name: "announcer", element: <Announced /> },
];
