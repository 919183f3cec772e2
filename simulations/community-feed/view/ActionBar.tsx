import { t } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { actionOf, actsOn, type CommentAct, can, costOf, secondsLeft } from "./can.ts";
import { span } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import { ariaKeys, type KeyAct } from "./key-map.ts";
import type { FeedProps } from "./material.ts";
import type { Perform } from "./perform.ts";
import type { DeskControls } from "./use-desk.ts";
import { useKeyMap } from "./use-key-map.ts";

interface ActionBarProps {
	props: FeedProps;
	desk: DeskControls;
	comment: SeenComment;
	/** Handling that the coach points at. */
	coached: string | null;
	perform: Perform;
}

const first: ReadonlySet<CommentAct> = new Set(["reply", "like", "hide", "delete", "escalate"]);

/** Everything that can be done about a comment, with what it costs. Buttons that make no sense now stay, so that the focus does. */
export function ActionBar({ props, desk, comment, coached, perform }: ActionBarProps) {
	const { seen, words, busy } = props;
	const w = words.feed;
	const { map, on } = useKeyMap();
	const hint = (act: KeyAct) =>
		on &&
		map[act] !== "" && (
			<span className="act-key" aria-hidden="true">
				{map[act]}
			</span>
		);
	const author = seen.authors.find((one) => one.id === comment.authorId);
	const acts = actsOn(comment);
	const left = secondsLeft(seen);

	const button = (act: CommentAct) => {
		const type = actionOf(act, comment, author);
		const seconds = costOf(act, comment, author, seen.costs);
		const off = busy || !can(act, comment, author) || (left <= 0 && act !== "hand-over");
		const from = act === "reply" ? "from" : "exactly";
		return (
			<button
				key={act}
				data-focus={`act-${act}`}
				type="button"
				className={`act act--${act}${isCoached(act, coached) ? " is-coached" : ""}${type === act ? "" : " is-back"}`}
				aria-disabled={off}
				aria-keyshortcuts={ariaKeys(map[act])}
				onClick={() => !off && perform(act)}
			>
				<Icon name={type === act ? act : "undo"} />
				<span>{t(w, `act-${type}`)}</span>
				<span className="cost">{t(w, from, { span: span(seconds, w) })}</span>
				{hint(act)}
			</button>
		);
	};

	return (
		<fieldset className="acts">
			<legend className="visually-hidden">{t(w, "acts")}</legend>
			<div className="acts-first">
				{acts.filter((act) => first.has(act)).map(button)}
				<button
					type="button"
					className="act act--aside"
					aria-keyshortcuts={ariaKeys(map.aside)}
					aria-pressed={desk.aside.has(comment.id)}
					onClick={() => perform("aside")}
				>
					<Icon name="aside" />
					<span>{t(w, "act-aside")}</span>
					<span className="cost">{t(w, "noTime")}</span>
					{hint("aside")}
				</button>
			</div>
			<div className="acts-more">{acts.filter((act) => !first.has(act)).map(button)}</div>
		</fieldset>
	);
}

/** `reply:answer` points at the reply, `delete-with-rule` at the deletion, `leave` at leaving it. */
function isCoached(act: CommentAct, coached: string | null): boolean {
	return coached !== null && (coached === act || coached.startsWith(`${act}:`) || coached.startsWith(`${act}-with-`));
}
