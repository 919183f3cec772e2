import { useEffect, useMemo, useRef } from "react";
import { t } from "#src/i18n/t.ts";
import { communityFeed } from "../../simulation.ts";
import DebriefView from "../DebriefView.tsx";
import FeedView from "../FeedView.tsx";
import { ActPanel } from "./ActPanel.tsx";
import { actWords, commentOf } from "./act-words.ts";
import { framesOf, lastAct } from "./frames.ts";
import { Guard } from "./Guard.tsx";
import type { RunProps } from "./run-material.ts";
import { Scrubber, stepByArrow } from "./Scrubber.tsx";
import { useFollow } from "./use-follow.ts";
import { usePlace } from "./use-place.ts";
import "../styles/run.css";

/** A finished run under a scrubber: the desk as it was at each point, what was done there, and the debrief. */
export default function RunView(props: RunProps) {
	return props.run ? <Replayed {...props} run={props.run} /> : <Stored {...props} />;
}

function Replayed(props: RunProps & { run: NonNullable<RunProps["run"]> }) {
	const { run, debrief, words, revealed, material } = props;
	const frames = useMemo(() => framesOf(run), [run]);
	const place = usePlace(frames, debrief.moments);
	const state = frames[place.place]?.state;
	const now = useMemo(() => state && communityFeed.observe(state), [state]);
	const acted = lastAct(frames, place.place);
	const action = run.log[frames[acted ?? -1]?.act ?? -1];
	const about = action ? commentOf(action) : null;
	const stage = useRef<HTMLDivElement>(null);
	const desk = useRef<HTMLDivElement>(null);
	useFollow(desk, acted, about);

	const byArrow = useRef(place);
	byArrow.current = place;
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
			if (event.target instanceof Element && event.target.closest("input, textarea, select, dialog")) return;
			if (stepByArrow(event, byArrow.current)) event.preventDefault();
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, []);

	if (!now) return null;
	const shown = action && acted === place.place ? actWords(action, props) : "";
	return (
		<div className="run">
			<div className="run-bar">
				<Scrubber words={words} frames={frames} moments={debrief.moments} place={place} startsAtMinute={now.startsAtMinute} shown={shown} />
			</div>
			<div ref={stage} className="run-stage">
				<ActPanel {...props} frames={frames} place={place.place} now={now} />
				<section ref={desk} className="run-desk" aria-label={t(words.run, "desk")}>
					<FeedView
						key={acted}
						readOnly
						seen={now}
						revealed={revealed}
						material={material}
						words={words}
						busy={false}
						refusal={null}
						initially={{ filter: "all", ...(about === null ? {} : { selectedId: about }) }}
						play={async () => null}
						finish={() => {}}
					/>
				</section>
			</div>
			<Debriefed
				{...props}
				at={now.second}
				onSeek={(second) => {
					place.goTo(second);
					stage.current?.scrollIntoView({ block: "start" });
				}}
			/>
		</div>
	);
}

/** A run that cannot be played again: its last screen and its debrief, as far as they can still be shown. */
function Stored(props: RunProps) {
	const { words, seen, revealed, material } = props;
	const instead = <p className="notice">{t(words.run, "cannotShow")}</p>;
	return (
		<div className="run">
			<Debriefed {...props} />
			<section className="run-desk" aria-label={t(words.run, "deskEnd")}>
				<Guard instead={instead}>
					<FeedView
						readOnly
						{...{ seen, revealed, material, words }}
						busy={false}
						refusal={null}
						initially={{ filter: "all" }}
						play={async () => null}
						finish={() => {}}
					/>
				</Guard>
			</section>
		</div>
	);
}

function Debriefed({ run: _, ...props }: RunProps & { at?: number; onSeek?(second: number): void }) {
	const { words, learner } = props;
	return (
		<section aria-label={t(words.run, "debrief", { name: learner })} className="run-debrief">
			<Guard instead={<p className="notice">{t(words.run, "cannotShow")}</p>}>
				<DebriefView {...props} assessed next={null} />
			</Guard>
		</section>
	);
}
