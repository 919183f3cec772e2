import type { Storage } from "../../port.ts";
import type { House } from "../house.ts";
import { keptBytes } from "./kept-bytes.ts";

type Verbs = "workFiles" | "addWorkFile" | "workFileBytes" | "removeWorkFile";

export function workFileVerbs(house: House): Pick<Storage, Verbs> {
	const { workFiles } = house.shelves;
	const { add, read, remove } = keptBytes(house, workFiles);
	return {
		workFiles: async (accountId) => workFiles.items(accountId),
		addWorkFile: add,
		workFileBytes: read,
		removeWorkFile: remove,
	};
}
