import { useStore } from "@nanostores/react";
import { useEffect, useMemo, useState } from "react";
import type { PictureView } from "#server/wire/portfolio.ts";
import { Builder } from "#simulations/portfolio-builder/view/Builder.tsx";
import type { Bench } from "#simulations/portfolio-builder/view/bench.ts";
import { call } from "#src/api/client.ts";
import { upload } from "#src/api/upload.ts";
import { dayOf } from "#src/i18n/dates.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { createPortfolio } from "#src/stores/portfolio.ts";
import { $account } from "#src/stores/session.ts";
import { currencies, recallPrices } from "../prices/own-prices.ts";
import { problemWords } from "../problem-words.ts";
import { SavingLine } from "../SavingLine.tsx";
import { useKeys } from "../use-keys.ts";
import { useSaving } from "../use-saving.ts";
import { Conflict } from "./Conflict.tsx";
import { ownOffers } from "./own-offers.ts";
import { PublicState, Publish } from "./Publish.tsx";

interface Props {
	/** `content/<lang>/ui/portfolio-editor.yaml`, and those of the page, the coach and refusals. */
	words: Words;
	pageWords: Words;
	coachWords: Words;
	errors: Words;
	/** BCP 47, of the interface. */
	language: string;
}

const here = "/portfolio/";

/** The portfolio builder: keeps the page as it is written, on this device and for whoever is signed in on the server. */
export function Portfolio({ words, pageWords, coachWords, errors, language }: Props) {
	const [store] = useState(() => createPortfolio({ call, now: () => new Date() }));
	const state = useStore(store.$portfolio);
	const account = useStore($account);
	const known = account !== undefined;
	const accountId = account?.id ?? null;
	const { history, vouched, pictures, visitor, problem } = state;

	useEffect(() => {
		if (known) void store.open(accountId);
	}, [store, known, accountId]);
	useSaving(store.flush);
	const ready = state.phase === "ready";
	// In a dialog these keys belong to the field that is typed in.
	const ofPage = (act: () => void) => (document.querySelector("dialog[open]") ? false : act());
	const [undo, redo] = [() => ofPage(store.undo), () => ofPage(store.redo)];
	useKeys({ "Control+z": undo, "Control+Z": redo, "Control+y": redo });

	const bench = useMemo(
		(): Bench => ({
			words,
			language,
			evidence: vouched.evidence,
			quotable: vouched.quotable,
			visitor,
			pictures,
			currencies,
			dayOf: (at) => dayOf(at, language),
			imageUrl(imageId, width) {
				const sizes = pictures.find(({ id }) => id === imageId)?.sizes;
				const size = width === 1600 ? sizes?.[0] : sizes?.at(-1);
				return size ? `/api/portfolio/images/${imageId}-${size.width}.webp` : null;
			},
			async upload(file, onProgress) {
				const answer = await upload<PictureView>("/api/portfolio/images", file, onProgress);
				if (!answer.ok) return { ok: false, message: problemWords(errors, answer.problem) };
				store.addPicture(answer.value);
				return { ok: true, imageId: answer.value.id };
			},
			ownPriceList: () => ownOffers(recallPrices([]), words),
			links: { prices: "/practice/pricing-desk/", signUp: `/sign-up/?next=${here}` },
			edit: (change, place, typing) => store.edit(change, place, typing && { place: place ?? "", ...typing }),
		}),
		[words, language, errors, store, vouched, visitor, pictures],
	);

	if (!ready) return <p className="skeleton">{t(words, "loading")}</p>;
	return (
		<Builder
			document={history.present}
			bench={bench}
			pageWords={pageWords}
			coachWords={coachWords}
			canUndo={history.past !== null}
			canRedo={history.future !== null}
			touched={state.touched}
			onUndo={store.undo}
			onRedo={store.redo}
			saving={
				<>
					<SavingLine words={words} saving={state.saving} savedAt={state.savedAt} visitor={visitor} />
					<PublicState words={words} state={state} />
				</>
			}
			acts={<Publish words={words} coachWords={coachWords} errors={errors} state={state} store={store} name={account?.name ?? ""} />}
			notices={
				<>
					{state.conflict && <Conflict words={words} here={history.present} elsewhere={state.conflict} onResolve={store.resolve} />}
					{state.saving === "signed-out" && (
						<p className="notice notice--bad">
							{t(words, "saving-signed-out")} <a href={`/sign-in/?next=${here}`}>{t(words, "signInAgain")}</a>
						</p>
					)}
					{problem && !state.conflict && state.saving === "refused" && (
						<p className="notice notice--bad" role="alert">
							{problemWords(errors, problem)}
						</p>
					)}
				</>
			}
		/>
	);
}
