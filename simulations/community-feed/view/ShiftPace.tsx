import { t, type Words } from "#src/i18n/t.ts";
import { type Pace, paces } from "./pace.ts";
import { choosePace, type PaceOptions, stopPace, usePace } from "./use-pace.ts";
import "./styles/pace.css";

/** Timed mode in the shift bar: how fast the clock runs, whether it does, and the button that stops it. */
export function ShiftPace({ words, ...options }: { words: Words } & PaceOptions) {
	const { pace, rest, paused } = usePace(options);
	return (
		<div className="shift-pace">
			<label>
				<span className="shift-pace-label">{t(words, "pace")}</span>
				<select className="input" value={pace} onChange={(event) => choosePace(Number(event.target.value) as Pace)}>
					{paces.map((one) => (
						<option key={one} value={one}>
							{t(words, one === 0 ? "paceOff" : "paceEvery", { n: one })}
						</option>
					))}
				</select>
			</label>
			{pace > 0 && (
				<>
					<button type="button" className="button button--small" onClick={() => stopPace(!paused)}>
						{t(words, paused ? "paceGoOn" : "pacePause")}
					</button>
					<span className={rest === null ? "shift-pace-state is-running" : "shift-pace-state"}>
						{t(words, rest === null ? "paceRuns" : `paceRests-${rest}`)}
					</span>
				</>
			)}
		</div>
	);
}
