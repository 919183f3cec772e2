/** Writes without end in the folder named by the first argument, and prints each write that was acknowledged. Run by `kill.ts`. */
import { writeSync } from "node:fs";
import { openStorage } from "../open.ts";
import { startLanes } from "./kill-lanes.ts";

const storage = await openStorage({ dataDir: process.argv[2] as string });
await startLanes(storage, (what, key, number) => {
	writeSync(1, `${what} ${key} ${number}\n`);
});
