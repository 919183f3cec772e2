import { useEffect, useState } from "react";
import type { Moment } from "../../../kernel/simulation.ts";
import { type Frame, frameAt, momentStops, nextStop, stopsOf } from "./frames.ts";

/** How many times faster than slowly. */
export const runPaces = [1, 2, 4] as const;
export type RunPace = (typeof runPaces)[number];

/** How long an act stays before the next frame when it is played slowly, and a minute in which nothing was done. */
const actMs = 2400;
const minuteMs = 240;

/** Where in a run one is, and the ways to get elsewhere. */
export function usePlace(frames: readonly Frame[], moments: readonly Moment[]) {
	const [place, setPlace] = useState(0);
	const [playing, setPlaying] = useState(false);
	const [pace, setPace] = useState<RunPace>(2);
	const last = frames.length - 1;
	const stops = stopsOf(frames);
	const marked = momentStops(frames, moments);
	const isAct = frames[place]?.act != null;

	useEffect(() => {
		if (!playing) return;
		const timer = setTimeout(
			() => {
				if (!document.hidden) setPlace((now) => Math.min(last, now + 1));
				if (place + 1 >= last) setPlaying(false);
			},
			(isAct ? actMs : minuteMs) / pace,
		);
		return () => clearTimeout(timer);
	}, [playing, pace, place, isAct, last]);

	/** Going somewhere by hand stops the playing. */
	function go(to: number): void {
		setPlaying(false);
		setPlace(Math.max(0, Math.min(last, to)));
	}

	return {
		place,
		marked,
		playing,
		pace,
		setPace,
		/** Plays on, or from the start when the end is reached. */
		play() {
			if (!playing && place === last) setPlace(0);
			setPlaying(!playing);
		},
		goTo: (second: number) => go(frameAt(frames, second)),
		step: (by: 1 | -1) => go(nextStop(stops, place, by)),
		stepMoment: (by: 1 | -1) => go(nextStop(marked, place, by)),
		toStart: () => go(0),
		toEnd: () => go(last),
	};
}

export type Place = ReturnType<typeof usePlace>;
