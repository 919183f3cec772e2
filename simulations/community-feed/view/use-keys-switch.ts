import { useState } from "react";

const key = "smm:feed-keys";

/** Whether single keys act, remembered on this device; on at first. */
export function useKeysSwitch(): [on: boolean, set: (on: boolean) => void] {
	const [on, setOn] = useState(() => {
		try {
			return localStorage.getItem(key) !== "off";
		} catch {
			return true;
		}
	});
	return [
		on,
		(next) => {
			setOn(next);
			try {
				localStorage.setItem(key, next ? "on" : "off");
			} catch {
				// The choice then lasts as long as the page.
			}
		},
	];
}
