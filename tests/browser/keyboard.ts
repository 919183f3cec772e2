import type { Locator, Page } from "playwright-core";
import { alive } from "./course.ts";

/** Somebody without a mouse. Nothing here clicks, and nothing sets the focus but keys. */
export interface Hands {
	press(...keys: readonly string[]): Promise<void>;
	type(text: string): Promise<void>;
	/** Presses Tab until one of these is in focus. */
	tabTo(target: Locator): Promise<void>;
	/** The same backwards, for what stands above. */
	tabBackTo(target: Locator): Promise<void>;
	/** Goes to a group of radio buttons and by arrow to the one. */
	choose(option: Locator): Promise<void>;
	/** Goes to a link or button, presses Enter, and waits for the page it leads to. */
	followTo(address: string | RegExp, target: Locator): Promise<void>;
}

/** No page takes more presses than a patient person has. */
const patience = 250;

export function handsOn(page: Page): Hands {
	const isFocused = (target: Locator) => target.evaluateAll((found) => found.some((element) => element === document.activeElement));

	async function until(target: Locator, key: string): Promise<void> {
		for (let presses = 0; presses < patience; presses++) {
			if (await isFocused(target)) return;
			await page.keyboard.press(key);
		}
		throw new Error(`After ${patience} presses of ${key} the focus has not reached ${target}.`);
	}

	const hands: Hands = {
		async press(...keys) {
			for (const key of keys) await page.keyboard.press(key);
		},
		type: (text) => page.keyboard.insertText(text),
		async tabTo(target) {
			await target.first().waitFor();
			await until(target, "Tab");
		},
		async tabBackTo(target) {
			await target.first().waitFor();
			await until(target, "Shift+Tab");
		},
		async choose(option) {
			const group = await option.getAttribute("name");
			await hands.tabTo(page.locator(`input[name="${group}"]`));
			if (await isFocused(option)) await page.keyboard.press("Space");
			else await until(option, "ArrowDown");
		},
		async followTo(address, target) {
			await hands.tabTo(target);
			await Promise.all([page.waitForURL(address), page.keyboard.press("Enter")]);
			await alive(page);
		},
	};
	return hands;
}
