import { t } from "#src/i18n/t.ts";
import { FloorForm } from "./FloorForm.tsx";
import { wholeFloor } from "./floor-draft.ts";
import { canBeShown } from "./list-draft.ts";
import { named } from "./named.ts";
import { OwnFigures } from "./OwnFigures.tsx";
import { PriceListEditor } from "./PriceListEditor.tsx";
import type { Part } from "./use-desk.ts";

/** What an hour must cost, and what one charges. */
export function Prices({ props, desk }: Part) {
	const { seen, material, words, busy, readOnly } = props;
	const w = words.pricing;
	const answers = wholeFloor(desk.floor);
	const isOpen = !readOnly && !seen.over;
	const sameFloor = JSON.stringify(answers) === JSON.stringify(seen.floor?.answers ?? null);
	const sameList = JSON.stringify(desk.list) === JSON.stringify(seen.priceList);
	return (
		<div className="pd-prices">
			<section className="pd-sheet">
				<h2 tabIndex={-1} data-place>
					{t(w, "floorTitle")}
				</h2>
				<p className="soft">{t(w, "floorWhy")}</p>
				<details className="pd-more" open={seen.floor === null}>
					<summary>{t(w, "figures")}</summary>
					<OwnFigures props={props} desk={desk} />
					<p className="soft small">{t(w, "figuresElsewhere")}</p>
				</details>
				<FloorForm answers={desk.floor} onChange={desk.setFloor} currency={seen.currency} words={w} language={material.language} />
				{isOpen && (
					<div className="pd-save">
						<button
							type="button"
							className={seen.floor ? "button" : "button button--ink"}
							aria-disabled={busy || answers === null || sameFloor}
							onClick={() => {
								if (!busy && answers !== null && !sameFloor) void desk.act({ type: "set-floor", answers }, t(w, "floorSet"));
							}}
						>
							{t(w, seen.floor ? "floorChange" : "floorSave")}
						</button>
						<p className="soft small">
							{t(w, answers === null ? "floorLacks" : sameFloor ? "floorIs" : seen.floor ? "floorDiffers" : "firstHour")}
						</p>
					</div>
				)}
			</section>
			<section className="pd-sheet">
				<h2>{t(w, "listTitle")}</h2>
				<p className="soft">{t(w, "listWhy")}</p>
				<PriceListEditor
					list={desk.list}
					onChange={desk.setList}
					deliverables={named(seen.deliverables, material)}
					floorHourCents={seen.floor?.hourCents ?? null}
					currency={seen.currency}
					words={w}
					language={material.language}
				/>
				{isOpen && (
					<div className="pd-save">
						<button
							type="button"
							className={seen.priceList ? "button" : "button button--ink"}
							aria-disabled={busy || sameList || !canBeShown(desk.list)}
							onClick={() => {
								if (!busy && !sameList && canBeShown(desk.list))
									void desk.act({ type: "set-price-list", list: desk.list }, t(w, "listSet"));
							}}
						>
							{t(w, seen.priceList ? "listChange" : "listSave")}
						</button>
						<p className="soft small">
							{t(w, !canBeShown(desk.list) ? "listEmptyPackage" : sameList ? "listIs" : seen.priceList ? "listDiffers" : "firstHour")}
						</p>
					</div>
				)}
			</section>
		</div>
	);
}
