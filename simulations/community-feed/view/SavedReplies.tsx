import { t, tn } from "#src/i18n/t.ts";
import { canEveryoneTell } from "../trust.ts";
import type { FeedProps } from "./material.ts";
import { filled, variablesOf } from "./reply-words.ts";

interface SavedRepliesProps {
	props: FeedProps;
	authorName: string;
	/** Names the group of radio buttons. */
	id: string;
	chosen: string | null;
	onChoose(id: string): void;
	fills: Readonly<Record<string, string>>;
	onFill(fills: Readonly<Record<string, string>>): void;
}

/** The drawer of saved replies: as each will read here, how worn it is, and fields for what it leaves open. */
export function SavedReplies({ props, authorName, id, chosen, onChoose, fills, onFill }: SavedRepliesProps) {
	const { seen, words, material } = props;
	const w = words.feed;
	if (seen.savedReplies.length === 0) return <p className="soft small">{t(w, "noSavedReplies")}</p>;
	return (
		<fieldset className="composer-saved">
			<legend>{t(w, "savedReplies")}</legend>
			{seen.savedReplies.map((reply) => {
				const text = material.savedReplies[reply.id]?.text ?? "";
				const isChosen = chosen === reply.id;
				return (
					<div key={reply.id} className={isChosen ? "saved is-chosen" : "saved"}>
						<label className="choice-option">
							<input type="radio" name={`${id}-saved`} checked={isChosen} onChange={() => onChoose(reply.id)} />
							<span>
								<b>{material.savedReplies[reply.id]?.title}</b> <span className="faint small">{t(w, `strategy-${reply.strategy}`)}</span>
								<span className="small soft">{filled(text, authorName, isChosen ? fills : {})}</span>
								<Wear used={reply.used} words={w} />
							</span>
						</label>
						{isChosen && variablesOf(text).length > 0 && (
							<div className="saved-fills">
								{variablesOf(text).map((variable) => (
									<label key={variable}>
										{variable}
										<input
											className="input"
											maxLength={120}
											value={fills[variable] ?? ""}
											onChange={(event) => onFill({ ...fills, [variable]: event.target.value })}
										/>
									</label>
								))}
							</div>
						)}
					</div>
				);
			})}
		</fieldset>
	);
}

/** How often members have read it, and when they begin to notice. */
function Wear({ used, words }: { used: number; words: FeedProps["words"]["feed"] }) {
	if (used === 0) return null;
	if (used >= canEveryoneTell) return <span className="wear wear--worn">{tn(words, "usedWorn", used)}</span>;
	const last = used + 1 === canEveryoneTell;
	return (
		<span className={last ? "wear wear--soon" : "wear"}>{`${tn(words, "used", used)}${last ? `. ${t(words, "usedSoon")}` : ""}`}</span>
	);
}
