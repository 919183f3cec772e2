import { type CSSProperties, type KeyboardEvent, useId } from "react";
import { t } from "#src/i18n/t.ts";
import type { Moment } from "../../../kernel/simulation.ts";
import { timeOfDay } from "../clock.ts";
import type { Frame } from "./frames.ts";
import type { RunWords } from "./run-material.ts";
import { type Place, type RunPace, runPaces } from "./use-place.ts";

interface ScrubberProps {
	words: RunWords;
	frames: readonly Frame[];
	moments: readonly Moment[];
	place: Place;
	startsAtMinute: number;
	/** What is on show, in a few words, read out with the time. */
	shown: string;
}

/** The shift as a line with its acts and moments on it: drag, step, or let it play. */
export function Scrubber({ words, frames, moments, place, startsAtMinute, shown }: ScrubberProps) {
	const w = words.run;
	const id = useId();
	const end = frames.at(-1)?.second ?? 0;
	const second = frames[place.place]?.second ?? 0;
	const at = (one: number) => timeOfDay(startsAtMinute, one);
	const spot = (one: number) => ({ "--spot": end === 0 ? 0 : Math.min(1, one / end) }) as CSSProperties;
	const time = t(w, "of", { time: at(second), end: at(end) });

	return (
		<section className="scrubber" aria-label={t(w, "scrubber")}>
			<div className="scrubber-line">
				<div className="scrubber-marks" aria-hidden="true">
					{frames.map(({ act, second }) => act !== null && <i key={act} className="scrubber-act" style={spot(second)} />)}
					{moments.map(({ at, kind, because, about }) => (
						<i key={`${at} ${because} ${about}`} className={`scrubber-moment scrubber-moment--${kind}`} style={spot(at)} />
					))}
				</div>
				<input
					type="range"
					className="scrubber-range"
					aria-label={t(w, "position")}
					aria-valuetext={`${at(second)} ${shown}`}
					aria-describedby={`${id}-keys`}
					min={0}
					max={end}
					step={1}
					value={second}
					onChange={(event) => place.goTo(Number(event.target.value))}
					onKeyDown={(event) => stepByKey(event, place)}
				/>
			</div>
			<div className="scrubber-tools">
				<button type="button" className="button button--small scrubber-play" onClick={place.play}>
					{t(w, place.playing ? "pause" : "play")}
				</button>
				<button type="button" className="button button--small" onClick={() => place.step(-1)}>
					<span aria-hidden="true">←</span> {t(w, "stepBack")}
				</button>
				<button type="button" className="button button--small" onClick={() => place.step(1)}>
					{t(w, "stepOn")} <span aria-hidden="true">→</span>
				</button>
				<button type="button" className="button button--small button--quiet scrubber-more" onClick={() => place.stepMoment(-1)}>
					{t(w, "momentBack")}
				</button>
				<button type="button" className="button button--small button--quiet scrubber-more" onClick={() => place.stepMoment(1)}>
					{t(w, "momentOn")}
				</button>
				<label className="scrubber-pace">
					<span className="visually-hidden">{t(w, "pace")}</span>
					<select className="input" value={place.pace} onChange={(event) => place.setPace(Number(event.target.value) as RunPace)}>
						{runPaces.map((pace) => (
							<option key={pace} value={pace}>
								{t(w, `pace-${pace}`)}
							</option>
						))}
					</select>
				</label>
				<p id={`${id}-keys`} className="scrubber-keys">
					{t(w, "keys")}
				</p>
				<span className="scrubber-time">{time}</span>
			</div>
		</section>
	);
}

/** Arrow keys step act by act, with Shift moment by moment. @returns whether the key meant something */
export function stepByArrow(event: Pick<KeyboardEvent, "key" | "shiftKey">, place: Place): boolean {
	const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
	if (by === undefined) return false;
	if (event.shiftKey) place.stepMoment(by);
	else place.step(by);
	return true;
}

function stepByKey(event: KeyboardEvent, place: Place): void {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.key === "Home") place.toStart();
	else if (event.key === "End") place.toEnd();
	else if (event.key === " ") place.play();
	else if (!stepByArrow(event, place)) return;
	event.preventDefault();
}
