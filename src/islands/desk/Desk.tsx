import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { call } from "#src/api/client.ts";
import type { Words } from "#src/i18n/t.ts";
import { createDesk, type Outline } from "#src/stores/desk.ts";
import { $progress } from "#src/stores/progress.ts";
import { $account } from "#src/stores/session.ts";
import { DeskView } from "./DeskView.tsx";

interface Props {
	words: Words;
	errors: Words;
	outline: Outline;
}

export function Desk({ words, errors, outline }: Props) {
	const [store] = useState(() => createDesk({ call }));
	const { phase, desk, problem } = useStore(store.$desk);
	const account = useStore($account);
	const progress = useStore($progress);
	const accountId = account?.id ?? null;
	const known = account !== undefined;
	useEffect(() => {
		if (known) void store.open(accountId);
	}, [store, known, accountId]);
	if (!known || phase === "loading") return <DeskSkeleton />;
	return (
		<DeskView
			words={words}
			errors={errors}
			outline={outline}
			account={account}
			desk={desk}
			problem={problem}
			progress={progress}
			now={new Date()}
		/>
	);
}

function DeskSkeleton() {
	return (
		<div className="skeleton" aria-busy="true">
			<div className="skeleton-line" />
			<div className="skeleton-line" />
			<div className="skeleton-line" />
		</div>
	);
}
