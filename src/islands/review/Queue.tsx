import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { createQueue } from "#src/stores/review-queue.ts";
import { $account } from "#src/stores/session.ts";
import { useKeys } from "../use-keys.ts";
import { QueueView } from "./QueueView.tsx";

interface Props {
	words: Words;
	errors: Words;
	/** Assignment id → title. */
	titles: Readonly<Record<string, string>>;
}

export function Queue({ words, errors, titles }: Props) {
	const [store] = useState(() => createQueue({ call }));
	const state = useStore(store.$queue);
	const account = useStore($account);
	const mayRead = account?.role === "curator" || account?.role === "admin";
	useEffect(() => {
		if (mayRead) void store.load();
	}, [store, mayRead]);
	const claim = async () => {
		const id = await store.claimOldest();
		if (id) location.assign(`/review/work/?id=${id}`);
	};
	useKeys({ c: () => (mayRead ? void claim() : false) });

	if (account === null || (account && !mayRead) || state.phase === "closed")
		return (
			<div className="stack">
				<h1>{t(words, "title")}</h1>
				<p className="soft">{t(words, account ? "closed" : "closedVisitor")}</p>
				<p>
					<a className="button" href={account ? "/desk/" : "/sign-in/?next=/review/"}>
						{t(words, account ? "toDesk" : "signIn")}
					</a>
				</p>
			</div>
		);
	if (state.phase === "loading")
		return (
			<p className="skeleton" aria-busy="true">
				{t(words, "loading")}
			</p>
		);
	return <QueueView words={words} errors={errors} state={state} titles={titles} now={new Date()} onClaim={() => void claim()} />;
}
