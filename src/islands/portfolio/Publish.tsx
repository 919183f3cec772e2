import { useMemo, useState } from "react";
import { blocking } from "#simulations/portfolio-builder/checks.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { PortfolioStore } from "#src/stores/portfolio.ts";
import type { PortfolioState } from "#src/stores/portfolio-state.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Dialog } from "../Dialog.tsx";
import { problemWords } from "../problem-words.ts";
import { ToAccount } from "../ToAccount.tsx";
import { HandleForm } from "./HandleForm.tsx";
import { Take } from "./Take.tsx";

interface Props {
	words: Words;
	coachWords: Words;
	errors: Words;
	state: PortfolioState;
	store: PortfolioStore;
	/** Of the account. */
	name: string;
}

/** Whether what is public is what stands here; nothing while nothing is public. */
export function PublicState({ words, state }: Pick<Props, "words" | "state">) {
	const published = state.portfolio?.published;
	if (!published) return null;
	const differs = !published.upToDate || state.saving === "unsaved" || state.saving === "saving";
	return <span className={differs ? "tag tag--waiting" : "tag tag--good"}>{t(words, differs ? "differs" : "published")}</span>;
}

/** The way to the public, and back. */
export function Publish(props: Props) {
	const { words, state } = props;
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<button type="button" className="button button--small button--signal" onClick={() => setOpen(true)}>
				{t(words, "publish")}
			</button>
			{isOpen && (
				<Dialog title={t(words, "publishTitle")} onClose={() => setOpen(false)}>
					{state.visitor ? <ForVisitors words={words} /> : <ForMembers {...props} />}
					<div className="row dialog-row">
						<button type="button" className="button" onClick={() => setOpen(false)}>
							{t(words, "close")}
						</button>
					</div>
				</Dialog>
			)}
		</>
	);
}

function ForVisitors({ words }: Pick<Props, "words">) {
	return (
		<>
			<p>{t(words, "publishVisitor")}</p>
			<ToAccount next="/portfolio/" signUp={t(words, "visitorGo")} signIn={t(words, "visitorSignIn")} look="signal" />
		</>
	);
}

function ForMembers({ words, errors, state, store, name }: Props) {
	const { portfolio, history, vouched, publishing, problem } = state;
	const published = portfolio?.published ?? null;
	const { present } = history;
	const musts = useMemo(
		() => blocking(present, { evidence: vouched.evidence, quotable: vouched.quotable, language: present.language }).length,
		[present, vouched],
	);
	const [handle, setHandle] = useState(portfolio?.handle ?? null);
	const [indexed, setIndexed] = useState(published?.indexed ?? false);
	const [taken, setTaken] = useState(false);
	/** Publishing once more would change nothing. */
	const isSame = published?.upToDate === true && state.saving === "saved" && handle === portfolio?.handle && indexed === published.indexed;
	const isDifferent = published !== null && (!published.upToDate || state.saving !== "saved");
	const url = published ? new URL(published.path, location.origin).href : null;
	const headline = present.blocks.find((block) => block.kind === "headline");
	return (
		<>
			{url && published && (
				<div className="notice notice--good pb-live">
					<p>
						{t(words, "liveAt")} <a href={published.path}>{url.replace(/^https?:\/\//, "")}</a>
					</p>
					<p className="row">
						<CopyButton words={words} text={url} />
						<span>{t(words, isDifferent ? "differs" : "upToDate")}</span>
					</p>
				</div>
			)}
			{!published && taken && (
				<p className="notice" role="status">
					{t(words, "offlineNow")}
				</p>
			)}
			<HandleForm
				words={words}
				errors={errors}
				value={handle}
				own={portfolio?.handle ?? null}
				name={(headline?.kind === "headline" && headline.name.trim()) || name}
				onHandle={setHandle}
			/>
			<label className="pb-tick">
				<input type="checkbox" checked={indexed} onChange={({ target }) => setIndexed(target.checked)} />
				<span>
					<b>{t(words, "indexed")}</b>
					<small>{t(words, "indexedHint")}</small>
				</span>
			</label>
			{musts > 0 && <p className="small soft">{tn(words, "mustFirst", musts)}</p>}
			{problem && (
				<p className="notice notice--bad" role="alert">
					{problemWords(errors, problem)}
				</p>
			)}
			<div className="row">
				<button
					type="button"
					className={isSame ? "button" : "button button--signal"}
					aria-disabled={publishing || !handle || isSame}
					onClick={() => {
						if (publishing || !handle || isSame) return;
						setTaken(false);
						void store.publish(handle, indexed);
					}}
				>
					{t(words, publishing ? "publishing" : published ? "update" : "publishGo")}
				</button>
				{published && (
					<button
						type="button"
						className="button button--danger"
						onClick={() => void store.unpublish().then((done) => done && setTaken(true))}
					>
						{t(words, "unpublish")}
					</button>
				)}
			</div>
			<Take words={words} path={published?.path ?? null} canTake={portfolio?.document != null} onTake={() => void store.flush()} />
		</>
	);
}
