import { useRef, useState } from "react";
import { Announcer } from "#simulations/kit/Announcer.tsx";
import { t } from "#src/i18n/t.ts";
import { AuthorCard } from "./AuthorCard.tsx";
import { BrandBook } from "./BrandBook.tsx";
import { Coach, currentStep } from "./Coach.tsx";
import type { FeedProps } from "./material.ts";
import { Panels } from "./Panels.tsx";
import { performOn } from "./perform.ts";
import { Queue } from "./Queue.tsx";
import { facesOf } from "./queue.ts";
import { ShiftBar } from "./ShiftBar.tsx";
import { Thread } from "./Thread.tsx";
import { Toast } from "./Toast.tsx";
import { useDesk } from "./use-desk.ts";
import { useKeys } from "./use-keys.ts";
import { useKeysSwitch } from "./use-keys-switch.ts";
import "#simulations/kit/chip.css";
import "./styles/parts.css";
import "./styles/desk.css";
import "./styles/shift.css";
import "./styles/news.css";
import "./styles/queue.css";
import "./styles/row.css";
import "./styles/thread.css";
import "./styles/comment.css";
import "./styles/acts.css";
import "./styles/composer.css";
import "./styles/beside.css";
import "./styles/room.css";
import "./styles/phone.css";

/** The moderator's desk: queue, thread, and the client's book beside them; on a narrow screen one after the other. */
export default function FeedView(props: FeedProps) {
	const { seen, words, material, refusal } = props;
	const w = words.feed;
	const desk = useDesk(props);
	const perform = performOn(props, desk);
	const [keysOn, setKeysOn] = useKeysSwitch();
	const [coachOff, setCoachOff] = useState(false);
	const firstSecond = useRef(seen.second);
	useKeys(desk.root, perform, keysOn && desk.panel === null);

	const faces = facesOf(seen.comments);
	const step = coachOff || seen.over || props.readOnly ? null : currentStep(material.coach, seen, desk.aside);
	const stepIsSeen = step !== null && (step.comment === undefined || seen.comments.some(({ id }) => id === step.comment));
	// What was there when the desk was opened does not slide in.
	const newAfter = Math.max(firstSecond.current, desk.since);
	const author = seen.authors.find((one) => one.id === desk.selected?.authorId);

	return (
		<div ref={desk.root} className={`feed brand brand--${material.brand.id}`}>
			<div className="feed-desk" data-pane={desk.pane}>
				<ShiftBar props={props} desk={desk} />
				{refusal !== null && (
					<p className="notice notice--caution feed-refusal" role="alert">
						{refusal in words.errors ? t(words.errors, refusal) : t(w, "refused")}
					</p>
				)}
				{step && stepIsSeen && (
					<Coach
						step={step}
						number={material.coach.indexOf(step) + 1}
						of={material.coach.length}
						words={words}
						desk={desk}
						onDismiss={() => setCoachOff(true)}
						onShow={(id) => desk.select(id, "comment", "thread")}
					/>
				)}
				<div className="feed-zones">
					<Queue
						props={props}
						desk={desk}
						faces={faces}
						coached={stepIsSeen ? (step?.comment ?? null) : null}
						newAfter={newAfter}
						onOpen={(id, byKey) => desk.select(id, byKey || isNarrow(desk.root.current) ? "comment" : "row", "thread")}
					/>
					<Thread props={props} desk={desk} faces={faces} coached={step} newAfter={newAfter} perform={perform} />
					<aside className="feed-side" aria-label={t(w, "beside")}>
						<h2 className="visually-hidden">{t(w, "beside")}</h2>
						{author && <AuthorCard props={props} desk={desk} author={author} face={faces.get(author.id) ?? 0} perform={perform} />}
						<BrandBook material={material} words={words} />
					</aside>
				</div>
				<Toast props={props} desk={desk} />
			</div>
			<Panels props={props} desk={desk} faces={faces} perform={perform} keysOn={keysOn} setKeysOn={setKeysOn} />
			<Announcer {...desk.said} />
		</div>
	);
}

/** Whether queue and thread are shown one after the other; the same width as in styles/room.css. */
function isNarrow(desk: HTMLElement | null): boolean {
	const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	return (desk?.clientWidth ?? 0) < 64 * remPx;
}
