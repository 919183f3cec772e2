import { useEffect } from "react";
import { beforeSignOut } from "#src/stores/session.ts";

/** Saves what is left to save when the page is left or hidden, and before signing out. */
export function useSaving(flush: () => Promise<unknown>): void {
	useEffect(() => {
		const save = async () => void (await flush());
		const leave = () => void (document.visibilityState === "hidden" && save());
		addEventListener("pagehide", save);
		document.addEventListener("visibilitychange", leave);
		beforeSignOut.add(save);
		return () => {
			removeEventListener("pagehide", save);
			document.removeEventListener("visibilitychange", leave);
			beforeSignOut.delete(save);
		};
	}, [flush]);
}
