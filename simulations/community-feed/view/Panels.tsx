import type { ReactNode } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t, tn } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import { BrandBook } from "./BrandBook.tsx";
import { bulkOf } from "./bulk.ts";
import { Choice } from "./Choices.tsx";
import { CommentPanels } from "./CommentPanels.tsx";
import { Confirm } from "./Confirm.tsx";
import { span } from "./clock.ts";
import { Keys } from "./Keys.tsx";
import type { FeedProps } from "./material.ts";
import { Paced } from "./Paced.tsx";
import type { Perform } from "./perform.ts";
import { ruleOptions, withRule } from "./rule-options.ts";
import { Statement } from "./Statement.tsx";
import type { DeskControls } from "./use-desk.ts";

interface PanelsProps {
	props: FeedProps;
	desk: DeskControls;
	faces: ReadonlyMap<string, number>;
	perform: Perform;
	keysOn: boolean;
	setKeysOn(on: boolean): void;
}

/** The windows over the feed: each a choice that an action needs, or something to look up. */
export function Panels({ props, desk, faces, perform, keysOn, setKeysOn }: PanelsProps): ReactNode {
	const { seen, words, material } = props;
	const w = words.feed;
	const { panel, selected, postId } = desk;
	const onClose = () => desk.setPanel(null);

	function play(action: FeedAction): void {
		onClose();
		void desk.act([action], `done-${action.type}`);
	}

	switch (panel) {
		case "keys":
			return <Keys words={words} on={keysOn} setOn={setKeysOn} onClose={onClose} />;
		case "brand":
			return (
				<Dialog wide title={t(w, "brandBook")} closeLabel={t(w, "close")} onClose={onClose}>
					<BrandBook material={material} words={words} searchFirst />
				</Dialog>
			);
		case "finish":
			return (
				<Confirm
					{...{ words, onClose }}
					title="endShift"
					text="endShiftText"
					submit={t(w, "endShiftDo")}
					onDo={() => void desk.waitOut().then(props.finish)}
				/>
			);
		case "wait":
			return (
				<Choice
					{...{ words, onClose }}
					title={t(w, "waitTitle")}
					intro={
						<>
							<p className="soft small">{t(w, "waitIntro")}</p>
							{props.paced && <Paced props={props} desk={desk} />}
						</>
					}
					options={[5, 10, 15, 30, 60].map((n) => ({ id: String(n), title: t(w, "minutesLong", { n }) }))}
					initial="15"
					submit={t(w, "waitDo")}
					onChoose={(minutes) => {
						onClose();
						void desk.wait(Number(minutes));
					}}
				/>
			);
		case "hold":
		case "ask":
			return postId ? (
				<Statement
					{...{ words, onClose }}
					of={panel}
					seconds={seen.costs[panel]}
					onPublish={(text) => play({ type: panel, postId, language: material.language, words: text })}
				/>
			) : null;
		case "close-comments":
			return postId ? (
				<Confirm
					{...{ words, onClose }}
					title="act-close-comments"
					text="closeCommentsText"
					submit={`${t(w, "act-close-comments")} · ${span(seen.costs["close-comments"], w)}`}
					onDo={() => play({ type: "close-comments", postId })}
				/>
			) : null;
		case "bulk-delete":
		case "bulk-ban": {
			const act = panel === "bulk-delete" ? "delete" : "ban";
			const { actions, seconds } = bulkOf(act, desk.ticked ?? new Set(), seen);
			return (
				<Choice
					{...{ words, onClose }}
					title={tn(w, `bulk-${act}-title`, actions.length)}
					intro={t(w, `bulk-${act}-intro`)}
					options={ruleOptions(material, w)}
					submit={`${t(w, `bulk-${act}`)} · ${span(seconds, w)}`}
					danger
					onChoose={(id) => {
						onClose();
						const { ruleId } = withRule(id);
						void desk
							.act(bulkOf(act, desk.ticked ?? new Set(), seen, ruleId).actions, `done-${act}`)
							.then((after) => after && desk.setTicking(false));
					}}
				/>
			);
		}
	}
	if (!selected) return null;
	const face = faces.get(selected.authorId) ?? 0;
	return <CommentPanels props={props} desk={desk} comment={selected} face={face} perform={perform} play={play} />;
}
