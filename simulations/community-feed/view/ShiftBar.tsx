import { Meter } from "#simulations/kit/Meter.tsx";
import { t, tn } from "#src/i18n/t.ts";
import { secondsLeft } from "./can.ts";
import { age, span, timeOfDay } from "./clock.ts";
import type { FeedProps } from "./material.ts";
import { NewsLine } from "./NewsLine.tsx";
import { Paced } from "./Paced.tsx";
import { countOf } from "./queue.ts";
import { ShiftTools } from "./ShiftTools.tsx";
import type { DeskControls } from "./use-desk.ts";
import { usePaceChoice } from "./use-pace.ts";

/** So few minutes of work that one should plan what to leave to others. Design choice. */
const littleLeftMinutes = 10;

/** Five words for the community's pulse, from angry to warm. */
export function pulseWord(pulse: number): string {
	return `pulse-${Math.min(4, Math.floor(pulse / 20))}`;
}

/** The clock, what waits, how the community feels, letting time pass, and what changed. */
export function ShiftBar({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	const { seen, words, material } = props;
	const w = words.feed;
	const waiting = countOf(seen, "feed", "waiting", desk.aside) + countOf(seen, "messages", "waiting", desk.aside);
	const isPaced = usePaceChoice() > 0 && props.paced && !props.readOnly && !seen.over;
	const at = (second: number) => timeOfDay(seen.startsAtMinute, second);
	return (
		<header className="shift">
			<h1 className="visually-hidden">{material.title}</h1>
			<div className="shift-clock">
				<p className="shift-time">
					<span className="visually-hidden">{t(w, "time")}</span> {at(seen.second)}
				</p>
				<div className="shift-progress">
					<progress aria-label={t(w, "shiftProgress")} max={seen.endsAtSecond} value={seen.second} />
					<p>
						{seen.over ? t(w, "shiftOver") : t(w, "leftOfShift", { span: age(seen.endsAtSecond - seen.second, w) })}
						{!seen.over && <span className="shift-until">{t(w, "untilTime", { end: at(seen.endsAtSecond) })}</span>}
					</p>
				</div>
			</div>
			<p className={waiting > 0 ? "shift-waiting is-waiting" : "shift-waiting"}>
				<b>{waiting}</b> {tn(w, "waitingFor", waiting)}
			</p>
			<div className="shift-pulse">
				<Meter label={t(w, "pulse")} words={`${seen.pulse} · ${t(w, pulseWord(seen.pulse))}`} value={seen.pulse} tone="brand" />
			</div>
			{!props.readOnly && <ShiftTools props={props} desk={desk} />}
			{isPaced && <Paced props={props} desk={desk} />}
			{!seen.over && <Strength props={props} desk={desk} />}
			<NewsLine props={props} desk={desk} />
		</header>
	);
}

/** The moderator's own means: minutes of work left, and that a break would help. */
function Strength({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	const { seen, words, busy } = props;
	const w = words.feed;
	const left = secondsLeft(seen);
	const { attention, tired } = seen;
	if (attention === null && tired <= 1) return null;
	return (
		<div className="strength">
			{attention !== null && (
				<div className={left <= littleLeftMinutes * 60 ? "attention is-little" : "attention"}>
					<progress aria-label={t(w, "attention")} max={attention.minutes * 60} value={left} />
					<p>
						{left > 0 ? t(w, "attentionLeft", { span: span(Math.round(left), w) }) : t(w, "attentionGone")}
						{left > 0 && <span className="attention-more">{t(w, "attentionMore", { of: span(attention.minutes * 60, w) })}</span>}
					</p>
				</div>
			)}
			{tired > 1 && (
				<p className="tired">
					{t(w, "tired", { percent: Math.round((tired - 1) * 100) })}{" "}
					{!props.readOnly && (
						<button type="button" className="tool" aria-disabled={busy} onClick={() => !busy && void desk.wait(10)}>
							{t(w, "takeBreak", { n: 10 })}
						</button>
					)}
				</p>
			)}
		</div>
	);
}
