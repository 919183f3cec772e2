import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { $account, beforeSignOut } from "#src/stores/session.ts";
import { createWork } from "#src/stores/work.ts";
import type { AssignmentBrief } from "./brief.ts";
import { WorkView } from "./WorkView.tsx";

interface Props {
	words: Words;
	errors: Words;
	brief: AssignmentBrief;
}

/** The workspace of an assignment; saves when the page is left, and before signing out. */
export function Workspace({ words, errors, brief }: Props) {
	const [store] = useState(() => createWork({ assignmentId: brief.id, call, now: () => new Date() }));
	const state = useStore(store.$work);
	const account = useStore($account);
	const accountId = account?.id ?? null;
	const known = account !== undefined;

	useEffect(() => {
		if (known) void store.open(accountId);
	}, [store, known, accountId]);
	useEffect(() => {
		const save = async () => void (await store.flush());
		const leave = () => void (document.visibilityState === "hidden" && save());
		addEventListener("pagehide", save);
		addEventListener("online", save);
		document.addEventListener("visibilitychange", leave);
		beforeSignOut.add(save);
		return () => {
			removeEventListener("pagehide", save);
			removeEventListener("online", save);
			document.removeEventListener("visibilitychange", leave);
			beforeSignOut.delete(save);
		};
	}, [store]);

	if (state.phase === "loading") return <p className="skeleton">{t(words, "loading")}</p>;
	return <WorkView words={words} errors={errors} brief={brief} state={state} actions={store} />;
}
