import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { createAdmin } from "#src/stores/admin.ts";
import { $account } from "#src/stores/session.ts";
import { AdminView } from "./AdminView.tsx";
import { Certificates } from "./Certificates.tsx";

interface Props {
	words: Words;
	errors: Words;
}

export function Admin({ words, errors }: Props) {
	const [store] = useState(() => createAdmin({ call }));
	const state = useStore(store.$admin);
	const account = useStore($account);
	const isAdmin = account?.role === "admin";
	useEffect(() => {
		if (isAdmin) void store.load();
	}, [store, isAdmin]);
	if (account === null || (account && !isAdmin) || state.phase === "closed")
		return (
			<div className="stack">
				<h1>{t(words, "title")}</h1>
				<p className="soft">{t(words, account ? "closed" : "closedVisitor")}</p>
				<p>
					<a className="button" href={account ? "/desk/" : "/sign-in/?next=/admin/"}>
						{t(words, account ? "toDesk" : "signIn")}
					</a>
				</p>
			</div>
		);
	if (!account || state.phase === "loading")
		return (
			<p className="skeleton" aria-busy="true">
				{t(words, "loading")}
			</p>
		);
	return (
		<AdminView words={words} errors={errors} self={account.id} origin={location.origin} state={state} actions={store}>
			<Certificates words={words} errors={errors} onChange={store.refreshAudit} />
		</AdminView>
	);
}
