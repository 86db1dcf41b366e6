// The engine is the program's own pricing, compiled to WebAssembly; words of 64 bits go in and come out.

const missing = -(2n ** 63n);
const status = { malformed: -1, noFare: -2, unknownItem: -3, overflow: -4 };
let engine = null;

async function startEngine() {
  const module = await WebAssembly.instantiate(await (await unpack('engine')).arrayBuffer(), {});
  engine = module.instance.exports;
}

const toWord = (value) => (value === null ? missing : BigInt(value));
const row = (list, words = (one) => [one]) => [list.length, ...list.flatMap(words)];

/** The words of a choice: the trip's prices, the party, the trip's ladder, the rates that were typed. */
function question(choice, rates) {
  const member = (person, index) => [
    firstPerson + index, choice.registered, ...row(personOptions(person).map(optionNumber)), person.ownFlight === 'yes' ? 1 : 0,
    data.extraNight ? Number(person.extraNights) : 0, ...bed(choice, index), 0,
  ];
  const party = [
    0, ...row(choice.people, (person) => member(person, choice.people.indexOf(person))),
    ...row(choice.options.map(optionNumber)), ...row(interpreterFees(choice)), choice.registered, null,
    ...row(choice.categories.map((id) => data.categories.findIndex((one) => one.id === id))),
    choice.delegation + choice.people.length, 0,
  ];
  const ends = rates.length && data.target !== null ? [1, data.target] : [0];
  const priced = row(rates, (rate) => [rate.from, data.target, rate.value, rate.scale]);
  return [...data.prices, ...party, ...data.ladder, ...priced, ...ends].map(toWord);
}

/** People have no rows in the trip's files, so their origins stand above all of those. */
const firstPerson = 2_000_000_000;
const optionNumber = (id) => data.options.findIndex((option) => option.id === id);

/** Who sleeps alone books the option that stands for it, where the trip has one. */
function personOptions(person) {
  const room = data.options.filter((one) => one.room && one.room === person.room).map((one) => one.id);
  return [...room, ...person.options];
}

/** The number of the fee at a session, in the part of the range that was chosen. */
const interpreterFees = (choice) =>
  Object.entries(choice.interpreters).map(([id, level]) => {
    const fees = data.fees.map((fee, number) => ({ ...fee, number })).filter((fee) => fee.id === id);
    return (fees.find((fee) => fee.level === level) ?? fees[0]).number;
  });

/** A share in a room: sharers of a kind are counted down the company. */
function bed(choice, index) {
  const kind = (person) => person.room || 'twin';
  const room = data.rooms.findIndex((one) => one.kind === kind(choice.people[index]));
  if (room < 0) return [0];
  const before = choice.people.slice(0, index).filter((person) => kind(person) === data.rooms[room].kind).length;
  return [room + 1, before % data.rooms[room].sleeps];
}

/** Asks the engine; the answer, or a status where there is none. */
function price(choice, rates = []) {
  const words = question(choice, rates);
  const place = engine.trip_words(words.length);
  if (!place) return { status: status.malformed };
  new BigInt64Array(engine.memory.buffer, place, words.length).set(words);
  const count = engine.trip_quote();
  return count < 0 ? { status: count } : read(new BigInt64Array(engine.memory.buffer, engine.trip_answer(), count).slice());
}

function read(words) {
  let place = 0;
  const next = () => words[place++];
  const number = () => Number(next());
  const orNone = (word) => (word === missing ? null : word);
  const rows = (one) => Array.from({ length: number() }, one);
  const day = () => { const word = orNone(next()); return word === null ? null : Number(word); };
  const amount = () => ({ currency: number(), low: next(), high: orNone(next()), ...onRequest(next()) });
  const onRequest = (word) => ({ open: Number(word & 0xffffffffn), off: Number(word >> 32n) });
  const way = () => ({ payee: number(), isCash: number() === 1, day: day() });
  const charge = () => {
    const [, person] = [number(), number()];
    return { person, ...way(), amount: amount(), step: number(), item: number(), because: rows(number) };
  };
  const cost = () => ({ fee: amount(), costs: amount(), kept: amount(), returned: amount() });
  return {
    charges: rows(charge), totals: rows(() => ({ ...way(), amount: amount() })), payable: rows(amount),
    cash: rows(amount), parts: rows(() => ({ item: number(), payee: number(), amount: amount(), day: day() })),
    leaving: rows(() => rows(cost)), converted: rows(amount)[0] ?? null,
  };
}
