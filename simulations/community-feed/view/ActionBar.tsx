import { t } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { type CommentAct, can, costOf } from "./can.ts";
import { span } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import type { DeskControls } from "./use-desk.ts";

interface ActionBarProps {
	props: FeedProps;
	desk: DeskControls;
	comment: SeenComment;
	/** Handling that the coach points at. */
	coached: string | null;
	onPress(act: CommentAct): void;
}

const first = ["reply", "like", "hide", "delete", "escalate"] as const;
const more = ["pin", "warn", "ban"] as const;
const keyOf: Partial<Record<CommentAct, string>> = { reply: "r", like: "l", hide: "h", delete: "d", escalate: "e", pin: "p" };

/** Everything that can be done about a comment, with what it costs. Buttons that make no sense now stay, so that the focus does. */
export function ActionBar({ props, desk, comment, coached, onPress }: ActionBarProps) {
	const { seen, words, busy } = props;
	const w = words.feed;
	const author = seen.authors.find((one) => one.id === comment.authorId);

	const button = (act: CommentAct) => {
		const off = busy || !can(act, comment, author);
		const label = act === "hide" && comment.status === "hidden" ? "act-unhide" : `act-${act}`;
		return (
			<button
				key={act}
				data-focus={`act-${act}`}
				type="button"
				className={`act act--${act}${coached?.split(/[:-]/)[0] === act ? " is-coached" : ""}`}
				aria-disabled={off}
				aria-keyshortcuts={keyOf[act]}
				onClick={() => !off && onPress(act)}
			>
				{act !== "warn" && act !== "ban" && <Icon name={act} />}
				<span>{t(w, label)}</span>
				<span className="cost">{t(w, act === "reply" ? "from" : "exactly", { span: span(costOf(act, comment, seen.costs), w) })}</span>
			</button>
		);
	};

	return (
		<fieldset className="acts">
			<legend className="visually-hidden">{t(w, "acts")}</legend>
			<div className="acts-first">
				{first.map(button)}
				<button
					type="button"
					className="act act--aside"
					aria-keyshortcuts="x"
					aria-pressed={desk.aside.has(comment.id)}
					onClick={() => desk.setAside(comment.id)}
				>
					<Icon name="aside" />
					<span>{t(w, "act-aside")}</span>
					<span className="cost">{t(w, "noTime")}</span>
				</button>
			</div>
			<div className="acts-more">{more.map(button)}</div>
		</fieldset>
	);
}
