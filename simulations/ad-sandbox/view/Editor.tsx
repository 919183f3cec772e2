import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { idOf } from "#simulations/kit/ids.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { AdSetSettings } from "../action.ts";
import { AudienceBuilder } from "./AudienceBuilder.tsx";
import { AudienceGauge } from "./AudienceGauge.tsx";
import { BiddingFields } from "./BiddingFields.tsx";
import { CreativePicker } from "./CreativePicker.tsx";
import { checkDraft } from "./checks.ts";
import { DeliveryFields } from "./DeliveryFields.tsx";
import { type Draft, isSame, isSignificant } from "./draft.ts";
import { Findings } from "./Findings.tsx";
import { PlacementField } from "./PlacementField.tsx";
import { audienceSize } from "./sizes.ts";
import type { Part } from "./use-manager.ts";

/** One ad set, made or changed: whom for, which ads, how much, how bid; its size and the check beside it while one builds. */
export function Editor({ props, manager, draft }: Part & { draft: Draft }) {
	const { seen, material, words, busy } = props;
	const w = words.ads;
	const id = useId();
	const head = useRef<HTMLHeadingElement>(null);
	const [name, setName] = useState(draft.name);
	const [settings, setSettings] = useState<AdSetSettings>(draft.settings);
	const existing = seen.adSets.find((one) => one.id === draft.adSetId);
	const change = (part: Partial<AdSetSettings>) => setSettings((before) => ({ ...before, ...part }));
	const findings = checkDraft({ adSetId: draft.adSetId, name, settings }, seen, material);
	const resets = existing !== undefined && existing.delivery !== "not-started" && isSignificant(existing.settings, settings);
	const unchanged = existing !== undefined && isSame(existing.settings, settings);
	const parts = { props, manager, settings, change };

	useEffect(() => {
		head.current?.focus({ preventScroll: true });
		head.current?.scrollIntoView({ block: "nearest" });
	}, []);

	async function save(event: FormEvent): Promise<void> {
		event.preventDefault();
		if (busy || unchanged) return;
		const taken = seen.adSets.map((one) => one.id);
		const adSetId = draft.adSetId ?? idOf(name, taken, `ad-set-${taken.length + 1}`);
		const after = await manager.act(
			{ type: draft.adSetId === null ? "create-ad-set" : "edit-ad-set", adSetId, settings },
			t(w, "saved", { name: manager.name(adSetId) }),
		);
		if (!after) return;
		manager.setDraft(null);
		manager.setTab("manage");
		manager.setOpened(adSetId);
	}

	return (
		<form className="ads-editor" onSubmit={(event) => void save(event)} noValidate>
			<header className="ads-editor-head">
				<h2 ref={head} tabIndex={-1}>
					{existing ? t(w, "editTitle", { name: draft.name }) : t(w, "newTitle")}
				</h2>
				<button type="button" className="button button--quiet" onClick={() => manager.setDraft(null)}>
					{t(w, "cancel")}
				</button>
			</header>
			<div className="ads-editor-fields">
				{!existing && (
					<div className="field">
						<label htmlFor={`${id}-name`}>{t(w, "nameField")}</label>
						<p className="hint" id={`${id}-name-hint`}>
							{t(w, "nameHint")}
						</p>
						<input
							id={`${id}-name`}
							className="input"
							aria-describedby={`${id}-name-hint`}
							value={name}
							maxLength={60}
							autoComplete="off"
							onChange={({ target }) => setName(target.value)}
						/>
					</div>
				)}
				<fieldset className="ads-fields">
					<legend>{t(w, "objective")}</legend>
					{(Object.keys(material.market) as AdSetSettings["objective"][]).map((objective) => (
						<label key={objective} className="ads-option">
							<input
								type="radio"
								name={`${id}-objective`}
								checked={settings.objective === objective}
								onChange={() => change({ objective })}
							/>
							<span>
								<b>{t(w, `objective-${objective}`)}</b>
								<small>{t(w, `objective-${objective}-is`)}</small>
							</span>
						</label>
					))}
				</fieldset>
				<AudienceBuilder {...parts} />
				<PlacementField {...parts} />
				<CreativePicker {...parts} />
				<DeliveryFields {...parts} />
				<BiddingFields {...parts} />
			</div>
			<aside className="ads-editor-side" aria-label={t(w, "summary")}>
				<AudienceGauge {...parts} adSetId={draft.adSetId} />
				<section className="ads-check">
					<h3>{t(w, "checkTitle")}</h3>
					{findings.length === 0 ? (
						<p className="notice notice--good">{t(w, "checkFineOne")}</p>
					) : (
						<Findings findings={findings} props={props} manager={manager} />
					)}
				</section>
				{resets && <p className="notice notice--caution">{t(w, "resets")}</p>}
				<div className="row">
					<button type="submit" className="button button--ink" aria-disabled={busy || unchanged}>
						{t(w, existing ? "save" : "create")}
					</button>
					<button type="button" className="button button--quiet" onClick={() => manager.setDraft(null)}>
						{t(w, "cancel")}
					</button>
				</div>
				{unchanged && <p className="soft small">{t(w, "unchanged")}</p>}
			</aside>
			<div className="ads-editor-bar">
				<p>
					<b>{t(w, "people", { n: manager.numbers.count(audienceSize(settings.audience, seen, material)) })}</b>{" "}
					<span className="soft">{tn(w, "toLookAt", findings.length)}</span>
				</p>
				<button type="submit" className="button button--ink button--small" aria-disabled={busy || unchanged}>
					{t(w, existing ? "save" : "create")}
				</button>
			</div>
		</form>
	);
}

/** What each group of fields is given. */
export interface FieldsProps extends Part {
	settings: AdSetSettings;
	change(part: Partial<AdSetSettings>): void;
}
