import { type ReactNode, useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import { BrandBook } from "./BrandBook.tsx";
import { Choice } from "./Choices.tsx";
import { span } from "./clock.ts";
import { Hold } from "./Hold.tsx";
import { Keys } from "./Keys.tsx";
import type { FeedProps } from "./material.ts";
import type { DeskControls } from "./use-desk.ts";

const noRule = "none";

interface PanelsProps {
	props: FeedProps;
	desk: DeskControls;
	keysOn: boolean;
	setKeysOn(on: boolean): void;
}

/** The windows over the feed: each a choice that an action needs, or something to look up. */
export function Panels({ props, desk, keysOn, setKeysOn }: PanelsProps): ReactNode {
	const { seen, words, material } = props;
	const w = words.feed;
	const { panel, selected, postId } = desk;
	const name = props.revealed.authors[selected?.authorId ?? ""]?.name ?? "";
	const close = () => desk.setPanel(null);
	const submit = (key: string, seconds: number) => `${t(w, key)} · ${span(seconds, w)}`;

	function play(action: FeedAction, doneKey: string, focus?: string): void {
		close();
		void desk.act([action], doneKey).then((after) => {
			if (after && !after.over && focus) desk.focus(focus);
		});
	}

	switch (panel) {
		case "keys":
			return <Keys words={words} on={keysOn} setOn={setKeysOn} onClose={close} />;
		case "brand":
			return (
				<Dialog wide title={t(w, "brandBook")} closeLabel={t(w, "close")} onClose={close}>
					<BrandBook material={material} words={words} />
				</Dialog>
			);
		case "finish":
			return (
				<Confirm
					{...{ words, onClose: close }}
					title="endShift"
					text="endShiftText"
					submit={t(w, "endShiftDo")}
					onDo={() => void desk.waitOut().then(props.finish)}
				/>
			);
		case "wait":
			return (
				<Choice
					words={words}
					title={t(w, "waitTitle")}
					intro={t(w, "waitIntro")}
					options={[5, 15, 30].map((n) => ({ id: String(n), title: t(w, "minutesLong", { n }) }))}
					initial="15"
					submit={t(w, "waitDo")}
					onClose={close}
					onChoose={(minutes) => {
						close();
						void desk.wait(Number(minutes));
					}}
				/>
			);
		case "hold":
			return postId ? (
				<Hold
					words={words}
					seconds={seen.costs.hold}
					onClose={close}
					onPublish={(text) => play({ type: "hold", postId, language: material.language, words: text }, "done-hold")}
				/>
			) : null;
		case "close-comments":
			return postId ? (
				<Confirm
					{...{ words, onClose: close }}
					title="act-close-comments"
					text="closeCommentsText"
					submit={submit("act-close-comments", seen.costs["close-comments"])}
					onDo={() => play({ type: "close-comments", postId }, "done-close-comments")}
				/>
			) : null;
	}
	if (!selected) return null;

	const rules = material.brand.rules.map(({ id, title, text }) => ({ id, title, text }));
	const ruleOptions = [...rules, { id: noRule, title: t(w, "noRule"), text: t(w, "noRuleText") }];
	const free = material.brand.desks.filter(({ id }) => !selected.escalations.some(({ to }) => to === id));
	const withRule = (id: string) => (id === noRule ? {} : { ruleId: id });
	switch (panel) {
		case "delete":
			return (
				<Choice
					words={words}
					title={t(w, "deleteTitle", { name })}
					intro={<Quoted text={props.revealed.comments[selected.id] ?? ""} more={t(w, "deleteIntro")} />}
					options={ruleOptions}
					submit={submit("act-delete", seen.costs.delete)}
					danger
					onClose={close}
					onChoose={(id) => play({ type: "delete", commentId: selected.id, ...withRule(id) }, "done-delete")}
				/>
			);
		case "warn":
		case "ban":
			return (
				<Choice
					words={words}
					title={t(w, `${panel}Title`, { name })}
					intro={t(w, `${panel}Intro`)}
					options={ruleOptions}
					submit={submit(`act-${panel}`, seen.costs[panel])}
					danger={panel === "ban"}
					onClose={close}
					onChoose={(id) => play({ type: panel, authorId: selected.authorId, ...withRule(id) }, `done-${panel}`)}
				/>
			);
		case "escalate":
			return (
				<Choice
					words={words}
					title={t(w, "escalateTitle")}
					intro={<Quoted text={props.revealed.comments[selected.id] ?? ""} more={t(w, "escalateIntro")} />}
					options={free.map(({ id, text }) => ({ id, title: t(w, `deskTitle-${id}`), text }))}
					submit={submit("act-escalate", seen.costs.escalate)}
					onClose={close}
					onChoose={(id) => {
						const to = free.find((one) => one.id === id)?.id;
						if (to) play({ type: "escalate", commentId: selected.id, to }, "done-escalate");
					}}
				/>
			);
	}
	return null;
}

function Quoted({ text, more }: { text: string; more: string }) {
	return (
		<>
			<blockquote className="quoted">{text}</blockquote>
			<p className="soft small">{more}</p>
		</>
	);
}

interface ConfirmProps {
	words: FeedProps["words"];
	title: string;
	text: string;
	submit: string;
	onDo(): void;
	onClose(): void;
}

function Confirm({ words, title, text, submit, onDo, onClose }: ConfirmProps) {
	const [done, setDone] = useState(false);
	return (
		<Dialog title={t(words.feed, title)} closeLabel={t(words.feed, "cancel")} onClose={onClose}>
			<p>{t(words.feed, text)}</p>
			<button
				type="button"
				className="button button--ink"
				aria-disabled={done}
				onClick={() => {
					if (done) return;
					setDone(true);
					onClose();
					onDo();
				}}
			>
				{submit}
			</button>
		</Dialog>
	);
}
