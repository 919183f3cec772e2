import { Meter } from "#simulations/kit/Meter.tsx";
import { t, tn } from "#src/i18n/t.ts";
import { age, span, timeOfDay } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import { countOf } from "./queue.ts";
import type { DeskControls } from "./use-desk.ts";

/** Five words for the community's pulse, from angry to warm. */
export function pulseWord(pulse: number): string {
	return `pulse-${Math.min(4, Math.floor(pulse / 20))}`;
}

/** The clock, what waits, how the community feels, and letting time pass. */
export function ShiftBar({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	const { seen, words, busy, material } = props;
	const w = words.feed;
	const waiting = countOf(seen, "waiting", desk.aside);
	const at = (second: number) => timeOfDay(seen.startsAtMinute, second);
	const still = busy || seen.over;
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
			{seen.over ? (
				<div className="shift-tools">
					<button
						data-focus="debrief"
						type="button"
						className="button button--signal"
						aria-disabled={busy}
						onClick={() => !busy && props.finish()}
					>
						{t(w, busy ? "lookingBack" : "toDebrief")}
					</button>
				</div>
			) : (
				<div className="shift-tools">
					<div className="shift-wait">
						<button
							type="button"
							className="button button--small"
							aria-disabled={still}
							aria-keyshortcuts="w"
							onClick={() => !still && void desk.wait(5)}
						>
							{t(w, "waitMinutes", { n: 5 })}
						</button>
						<button
							type="button"
							className="button button--small"
							aria-disabled={still}
							aria-keyshortcuts="Shift+W"
							onClick={() => !still && void desk.waitForNews()}
						>
							{t(w, "waitForNews")}
						</button>
						<button
							type="button"
							className="button button--small shift-longer"
							aria-disabled={still}
							onClick={() => !still && desk.setPanel("wait")}
						>
							{t(w, "waitLonger")}
						</button>
					</div>
					<button type="button" className="button button--quiet button--small" aria-keyshortcuts="b" onClick={() => desk.setPanel("brand")}>
						<Icon name="book" /> {t(w, "brandBook")}
					</button>
					<button
						type="button"
						className="button button--quiet button--small shift-keys"
						aria-keyshortcuts="?"
						onClick={() => desk.setPanel("keys")}
					>
						{t(w, "keys")}
					</button>
					<button
						type="button"
						className="button button--quiet button--small"
						aria-disabled={busy}
						onClick={() => !busy && desk.setPanel("finish")}
					>
						{t(w, "endShift")}
					</button>
				</div>
			)}
			{desk.news.line !== "" && (
				<p className="shift-news" key={desk.news.since}>
					<span className="faint">{t(w, "inTheLast", { span: span(Math.max(1, seen.second - desk.news.since), w) })}</span> {desk.news.line}
				</p>
			)}
		</header>
	);
}
