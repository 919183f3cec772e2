import type { ReactNode } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t, tn } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import type { SeenComment } from "../observation.ts";
import { AuthorCard } from "./AuthorCard.tsx";
import { Choice } from "./Choices.tsx";
import { span } from "./clock.ts";
import { invitable } from "./invite.ts";
import type { FeedProps } from "./material.ts";
import type { Perform } from "./perform.ts";
import { ruleOptions, withRule } from "./rule-options.ts";
import type { DeskControls } from "./use-desk.ts";

interface CommentPanelsProps {
	props: FeedProps;
	desk: DeskControls;
	comment: SeenComment;
	face: number;
	perform: Perform;
	/** Closes the window and plays. */
	play(action: FeedAction): void;
}

/** Windows about the selected comment and its author: each a choice that an action needs. */
export function CommentPanels({ props, desk, comment, face, perform, play }: CommentPanelsProps): ReactNode {
	const { seen, words, material, revealed } = props;
	const w = words.feed;
	const { panel } = desk;
	const name = revealed.authors[comment.authorId]?.name ?? "";
	const onClose = () => desk.setPanel(null);
	const submit = (act: "delete" | "warn" | "ban" | "escalate" | "invite") => `${t(w, `act-${act}`)} · ${span(seen.costs[act], w)}`;
	const quoted = (more: string) => (
		<>
			<blockquote className="quoted">{revealed.comments[comment.id]}</blockquote>
			<p className="soft small">{t(w, more)}</p>
		</>
	);

	switch (panel) {
		case "delete":
			return (
				<Choice
					{...{ words, onClose }}
					title={t(w, "deleteTitle", { name })}
					intro={quoted("deleteIntro")}
					options={ruleOptions(material, w)}
					submit={submit("delete")}
					danger
					onChoose={(id) => play({ type: "delete", commentId: comment.id, ...withRule(id) })}
				/>
			);
		case "warn":
		case "ban":
			return (
				<Choice
					{...{ words, onClose }}
					title={t(w, `${panel}Title`, { name })}
					intro={t(w, `${panel}Intro`)}
					options={ruleOptions(material, w)}
					submit={submit(panel)}
					danger={panel === "ban"}
					onChoose={(id) => play({ type: panel, authorId: comment.authorId, ...withRule(id) })}
				/>
			);
		case "escalate": {
			const free = material.brand.desks.filter(({ id }) => !comment.escalations.some(({ to }) => to === id));
			return (
				<Choice
					{...{ words, onClose }}
					title={t(w, "escalateTitle")}
					intro={quoted("escalateIntro")}
					options={free.map(({ id, text }) => ({ id, title: t(w, `deskTitle-${id}`), text }))}
					submit={submit("escalate")}
					onChoose={(id) => {
						const to = free.find((one) => one.id === id)?.id;
						if (to) play({ type: "escalate", commentId: comment.id, to });
					}}
				/>
			);
		}
		case "invite": {
			const members = invitable(seen, comment);
			if (members.length === 0) {
				return (
					<Dialog title={t(w, "inviteTitle")} closeLabel={t(w, "close")} onClose={onClose}>
						<p>{t(w, "inviteNobody")}</p>
					</Dialog>
				);
			}
			return (
				<Choice
					{...{ words, onClose }}
					title={t(w, "inviteTitle")}
					intro={quoted("inviteIntro")}
					options={members.map((member) => ({
						id: member.id,
						title: revealed.authors[member.id]?.name ?? "",
						text: [
							member.voice === "member" ? "" : t(w, `voice-${member.voice}`),
							revealed.authors[member.id]?.about ?? "",
							tn(w, "wroteToday", seen.comments.filter(({ authorId, channel }) => authorId === member.id && channel === "public").length),
						]
							.filter(Boolean)
							.join(" · "),
					}))}
					submit={submit("invite")}
					onChoose={(authorId) => play({ type: "invite", commentId: comment.id, authorId })}
				/>
			);
		}
		case "author": {
			const author = seen.authors.find(({ id }) => id === comment.authorId);
			return author ? (
				<Dialog title={t(w, "author")} closeLabel={t(w, "close")} onClose={onClose}>
					<AuthorCard props={props} desk={desk} author={author} face={face} perform={perform} />
				</Dialog>
			) : null;
		}
		default:
			return null;
	}
}
