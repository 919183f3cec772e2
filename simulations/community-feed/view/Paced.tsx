import type { FeedProps } from "./material.ts";
import { ShiftPace } from "./ShiftPace.tsx";
import type { DeskControls } from "./use-desk.ts";

/** The desk's clock where it may run by itself: in the bar once it does, and where one lets time pass. */
export function Paced({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	return (
		<ShiftPace words={props.words.feed} canPass={!props.busy && !props.seen.over} writing={desk.panel === "reply"} pass={desk.passMinute} />
	);
}
