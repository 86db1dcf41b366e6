// Counts quotes a second of the WebAssembly module, and first compares each with the stored answer.
//
// Usage: engine.mjs ENGINE.wasm.deflate CASES SECONDS (CASES as .ci/check_engine.py reads it; words go in and come out as they are)

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { inflateRawSync } from "node:zlib";

const [enginePath, casesPath, seconds] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(inflateRawSync(readFileSync(enginePath)), {});
const { memory, trip_words, trip_quote, trip_answer } = instance.exports;

/** The question in; how many words the answer has, or a negative status. */
function quote(question) {
  const pointer = trip_words(question.length);
  new BigInt64Array(memory.buffer, pointer, question.length).set(question);
  return trip_quote();
}

/** A view of the answer's words, until the next question. */
function answer(count) {
  return new BigInt64Array(memory.buffer, trip_answer(), count);
}

function read(path) {
  const bytes = readFileSync(path);
  const words = new BigInt64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
  const cases = [];
  for (let place = 0; place < words.length; ) {
    const end = place + 1 + Number(words[place]);
    const question = words.slice(place + 1, end);
    const count = Number(words[end]);
    place = end + 1 + Math.max(count, 0);
    cases.push({ question, count, expected: words.slice(end + 1, place) });
  }
  return cases;
}

function isEqual({ question, count, expected }) {
  if (quote(question) !== count) return false;
  return count < 0 || answer(count).every((word, index) => word === expected[index]);
}

const cases = read(casesPath);
const different = cases.filter((one) => !isEqual(one)).length;
const refused = cases.filter((one) => one.count < 0).length;
console.log(`${cases.length - different - refused} equal, ${different} different, ${refused} refused by both`);
if (different > 0) process.exit(1);

const start = performance.now();
let count = 0;
while (performance.now() - start < seconds * 1000) {
  for (let index = 0; index < 500; index += 1) {
    const found = quote(cases[count % cases.length].question);
    // A page keeps the answer longer than until its next question.
    if (found > 0) answer(found).slice();
    count += 1;
  }
}
const rate = (count * 1000) / (performance.now() - start);
console.log(`quotes per second: ${rate.toFixed(0)}`);
