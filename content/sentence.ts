import { z } from "zod";

/** Words that say something: a label of one word is none. */
export const sentence = z.string().trim().min(10);
