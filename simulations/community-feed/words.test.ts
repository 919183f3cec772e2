import { expect, test } from "vitest";
import { brokenRules } from "./words.ts";

test.each([
	["Thank you, Ayesha. The almond cake has wheat in it, so please leave that one.", []],
	["ok", ["length"]],
	["Sorry. ".repeat(80), ["length"]],
	["PLEASE READ THE SIGN ON THE DOOR", ["shouting"]],
	["You are very welcome here!!!", ["shouting"]],
	["Write to ruth@pennyquern.example and we sort it out.", ["personal-data"]],
	["Call Ruth on 555 01 42 and she will help you.", ["personal-data"]],
	["We open from 7:30 to 18:00, and on Sundays from 8.", []],
	["Спасибо, что написали! Мы всё проверим сегодня.", []],
	["እናመሰግናለን፣ ዛሬ እናጣራለን እንመለሳለን።", []],
])("%s", (words, broken) => {
	expect(brokenRules(words, [])).toEqual(broken);
});

test("the same words twice are noticed whatever their case and stops", () => {
	expect(brokenRules("Thank you for telling us.", ["thank you, for telling us!"])).toEqual(["twice-the-same"]);
	expect(brokenRules("Thank you for telling us.", ["Thank you for asking us."])).toEqual([]);
});
