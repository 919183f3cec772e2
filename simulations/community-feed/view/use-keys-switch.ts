import { setKeysOn, useKeyMap } from "./use-key-map.ts";

/** Whether single keys act, remembered on this device; on at first. */
export function useKeysSwitch(): [on: boolean, set: (on: boolean) => void] {
	return [useKeyMap().on, setKeysOn];
}
