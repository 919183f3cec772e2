import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { strategies } from "../strategies.ts";
import type { Strategy } from "../vocabulary.ts";
import { span } from "./clock.ts";
import { hintsFor } from "./hints.ts";
import type { FeedProps } from "./material.ts";
import { ownWordsSoFar, variablesOf } from "./reply-words.ts";
import { SavedReplies } from "./SavedReplies.tsx";
import type { DeskControls } from "./use-desk.ts";

interface ComposerProps {
	props: FeedProps;
	desk: DeskControls;
	comment: SeenComment;
	authorName: string;
}

const lengthLimit = 1000;
/** What makes no sense where nobody else reads along. */
const inPublic: ReadonlySet<Strategy> = new Set(["compensate-in-public", "move-to-private"]);

/** An answer: how one answers (the world reacts to that), and with what words (own ones, or a saved reply). */
export function Composer({ props, desk, comment, authorName }: ComposerProps) {
	const { seen, words, material, busy } = props;
	const w = words.feed;
	const id = useId();
	const [source, setSource] = useState<"own" | "saved">("own");
	const [strategy, setStrategy] = useState<Strategy | null>(null);
	const [text, setText] = useState("");
	const [savedId, setSavedId] = useState<string | null>(null);
	const [fills, setFills] = useState<Readonly<Record<string, string>>>({});
	const saved = seen.savedReplies.find((reply) => reply.id === savedId);
	const seconds = seen.costs[source === "own" ? "reply-own" : "reply-saved"];
	const open = variablesOf(material.savedReplies[savedId ?? ""]?.text ?? "").filter((variable) => !fills[variable]?.trim());
	const missing = source === "saved" ? missingOfSaved() : missingOfOwn();
	const hints = hintsFor(text, { authorName, earlier: ownWordsSoFar(seen), wording: material.brand.wording });

	function missingOfSaved(): string | null {
		if (!saved) return "chooseSaved";
		return open.length > 0 ? "fillSaved" : null;
	}

	function missingOfOwn(): string | null {
		if (strategy === null) return "chooseStrategy";
		return text.trim() === "" ? "writeWords" : null;
	}

	function leave(): void {
		desk.setPanel(null);
		desk.focus("act-reply");
	}

	function send(event: FormEvent): void {
		event.preventDefault();
		if (missing !== null || busy) return;
		const answer =
			source === "saved" && saved
				? { strategy: saved.strategy, text: { savedReplyId: saved.id, ...withFills() } }
				: { strategy: strategy ?? "answer", text: { language: material.language, words: text.trim() } };
		void desk.act([{ type: "reply", commentId: comment.id, ...answer }], "done-reply").then((after) => {
			if (!after) return;
			desk.setPanel(null);
			if (!after.over) desk.focus(`comment-${comment.id}`);
		});
	}

	/** The words for what the saved reply leaves open, if it does. */
	function withFills(): { fills?: Record<string, string> } {
		const used = variablesOf(material.savedReplies[savedId ?? ""]?.text ?? "").map((variable) => [variable, fills[variable]?.trim() ?? ""]);
		return used.length > 0 ? { fills: Object.fromEntries(used) } : {};
	}

	function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
		if (event.key === "Escape") leave();
		else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
		else return;
		event.preventDefault();
	}

	return (
		<form className="composer" aria-label={t(w, "composer", { name: authorName })} onSubmit={send} onKeyDown={onKeyDown}>
			<fieldset className="composer-source">
				<legend className="visually-hidden">{t(w, "wordsFrom")}</legend>
				{(["own", "saved"] as const).map((one) => (
					<label key={one} className="chip">
						<input
							type="radio"
							className="chip-input"
							name={`${id}-source`}
							data-focus={`composer-${one}`}
							checked={source === one}
							onChange={() => setSource(one)}
						/>
						{t(w, `source-${one}`)} <span className="cost">{span(seen.costs[one === "own" ? "reply-own" : "reply-saved"], w)}</span>
					</label>
				))}
			</fieldset>
			{source === "saved" ? (
				<SavedReplies
					props={props}
					authorName={authorName}
					id={id}
					chosen={savedId}
					onChoose={setSavedId}
					fills={fills}
					onFill={setFills}
				/>
			) : (
				<>
					<fieldset className="composer-strategies">
						<legend>{t(w, "strategy")}</legend>
						{strategies
							.filter((one) => comment.channel === "public" || !inPublic.has(one))
							.map((one) => (
								<label key={one} className="strategy">
									<input type="radio" name={`${id}-strategy`} checked={strategy === one} onChange={() => setStrategy(one)} />
									<span>
										<b>{t(w, `strategy-${one}`)}</b> <span className="soft">{t(w, `strategy-${one}-is`)}</span>
									</span>
								</label>
							))}
					</fieldset>
					<div className="field">
						<label htmlFor={`${id}-words`}>{t(w, "yourWords")}</label>
						<textarea
							id={`${id}-words`}
							className="input"
							maxLength={lengthLimit}
							value={text}
							aria-describedby={`${id}-hints`}
							onChange={(event) => setText(event.target.value)}
						/>
						<ul role="list" className="hints" id={`${id}-hints`}>
							{hints.map(({ id, state }) => (
								<li key={id} className={`hint hint--${state}`}>
									{t(w, `hint-${id}-${state}`)}
								</li>
							))}
						</ul>
					</div>
				</>
			)}
			<div className="composer-send">
				<button type="submit" className="button button--ink" aria-disabled={missing !== null || busy} aria-describedby={`${id}-missing`}>
					{t(w, "send")} · {span(seconds, w)}
				</button>
				<button type="button" className="button button--quiet" onClick={leave}>
					{t(w, "cancel")}
				</button>
				<p id={`${id}-missing`} className="faint small">
					{missing ? t(w, missing) : `${t(w, "sendStays")} ${t(w, "sendKey")}`}
				</p>
			</div>
		</form>
	);
}
