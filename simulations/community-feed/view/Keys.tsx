import { type KeyboardEvent, useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import { KeyCaps } from "./KeyCaps.tsx";
import { change, changesOf, type KeyAct, keysAtFirst, keyTable, takeOver } from "./key-map.ts";
import type { FeedProps } from "./material.ts";
import { setKeyMap, useKeyMap } from "./use-key-map.ts";
import "./styles/keys.css";

interface KeysProps {
	words: FeedProps["words"];
	on: boolean;
	setOn(on: boolean): void;
	onClose(): void;
}

/** What became of the last key pressed: who has it already, or that it cannot be had. */
type Trouble = { act: KeyAct; key: string; by: KeyAct | null };

/** The keys that held alone do nothing: one waits for the next. */
const modifiers: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "Dead"]);

/** The keys, each of which can be changed, and the switch that turns them off. */
export function Keys({ words, on, setOn, onClose }: KeysProps) {
	const w = words.feed;
	const { map } = useKeyMap();
	const [asking, setAsking] = useState<KeyAct | null>(null);
	const [trouble, setTrouble] = useState<Trouble | null>(null);
	const [said, setSaid] = useState("");
	const name = (act: KeyAct) => t(w, keyTable.find(({ id }) => id === act)?.words ?? act, { n: 5 });

	function done(act: KeyAct, key: string): void {
		setAsking(null);
		setTrouble(null);
		setSaid(key === "" ? t(w, "keyRemoved", { act: name(act) }) : t(w, "keyGiven", { act: name(act), key }));
	}

	function onKeyDown(event: KeyboardEvent, act: KeyAct): void {
		if (asking !== act || modifiers.has(event.key) || event.key === "Tab") return;
		event.preventDefault();
		if (event.key === "Escape") {
			setAsking(null);
			return;
		}
		const key = event.key === "Backspace" ? "" : event.key;
		const next = event.ctrlKey || event.metaKey || event.altKey ? ({ ok: false, code: "unusable" } as const) : change(map, act, key);
		if (!next.ok) {
			setTrouble({ act, key, by: next.code === "taken" ? next.by : null });
			return;
		}
		setKeyMap(next.map);
		done(act, key);
	}

	return (
		<Dialog title={t(w, "keys")} closeLabel={t(w, "close")} onClose={onClose}>
			<label className="choice-option">
				<input type="checkbox" data-autofocus checked={on} onChange={(event) => setOn(event.target.checked)} />
				<span>
					<b>{t(w, "keysOn")}</b>
					<span className="soft small">{t(w, "keysOnMore")}</span>
				</span>
			</label>
			<p className="soft small">{t(w, "keysChange")}</p>
			<ul role="list" className="keys">
				{keyTable.map(({ id }) => (
					<li key={id}>
						<span id={`key-name-${id}`}>{name(id)}</span>
						<button
							type="button"
							className="key-button"
							id={`key-${id}`}
							aria-labelledby={`key-name-${id} key-${id}`}
							aria-pressed={asking === id}
							onClick={() => {
								setTrouble(null);
								setAsking(asking === id ? null : id);
							}}
							onKeyDown={(event) => onKeyDown(event, id)}
							onBlur={() => asking === id && trouble === null && setAsking(null)}
						>
							{asking === id ? (
								t(w, "keyPress")
							) : map[id] === "" ? (
								<span className="faint">{t(w, "keyNone")}</span>
							) : (
								<KeyCaps of={map[id]} />
							)}
						</button>
						{trouble?.act === id && (
							<div className="key-trouble">
								<p role="alert">
									{trouble.by === null ? t(w, "keyUnusable") : t(w, "keyTaken", { key: trouble.key, act: name(trouble.by) })}
								</p>
								{trouble.by !== null && (
									<button
										type="button"
										className="button button--small"
										onClick={(event) => {
											event.currentTarget.closest("li")?.querySelector<HTMLElement>(".key-button")?.focus();
											setKeyMap(takeOver(map, id, trouble.key));
											done(id, trouble.key);
										}}
									>
										{t(w, "keyTakeOver", { key: trouble.key })}
									</button>
								)}
							</div>
						)}
					</li>
				))}
			</ul>
			<p className="visually-hidden" role="status">
				{asking === null ? said : t(w, "keyAsking", { act: name(asking) })}
			</p>
			<p className="soft small">{t(w, "keysMore")}</p>
			<button
				type="button"
				className="button button--small"
				aria-disabled={Object.keys(changesOf(map)).length === 0}
				onClick={() => {
					setKeyMap(keysAtFirst);
					setAsking(null);
					setTrouble(null);
					setSaid(t(w, "keysAsAtFirst"));
				}}
			>
				{t(w, "keysReset")}
			</button>
		</Dialog>
	);
}
