import { useStore } from "@nanostores/react";
import { useEffect, useRef, useState } from "react";
import { call } from "#src/api/client.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { createQueue, waiting } from "#src/stores/review-queue.ts";
import { Key } from "../Key.tsx";
import { problemWords } from "../problem-words.ts";
import { useKeys } from "../use-keys.ts";

interface Props {
	words: Words;
	errors: Words;
	learner: string;
	decision: "returned" | "accepted";
}

/** After a decision: what happened, and the next work by one key. */
export function Decided({ words, errors, learner, decision }: Props) {
	const [store] = useState(() => createQueue({ call }));
	const queue = useStore(store.$queue);
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		void store.load();
		title.current?.focus();
	}, [store]);
	const left = waiting(queue.items).length;
	const next = async () => {
		const id = await store.claimOldest();
		if (id) location.assign(`/review/work/?id=${id}`);
	};
	useKeys({ c: () => void next() });
	return (
		<div className="stack decided">
			<h1 ref={title} tabIndex={-1}>
				{t(words, `decided-${decision}`, { name: learner })}
			</h1>
			<p className="soft">{queue.phase === "loading" ? "" : left > 0 ? tn(words, "left", left) : t(words, "leftNone")}</p>
			{queue.problem && <p className="notice notice--bad">{problemWords(errors, queue.problem)}</p>}
			<p className="row">
				{left > 0 && (
					<button
						type="button"
						className="button button--signal"
						aria-disabled={queue.claiming}
						aria-keyshortcuts="c"
						onClick={() => void next()}
					>
						<Key name="c" />
						{t(words, "claimNext")}
					</button>
				)}
				<a className="button" href="/review/">
					{t(words, "toQueue")}
				</a>
			</p>
		</div>
	);
}
