// Counts quotes a second of TripCosting's rules in plain JavaScript, and first compares each with the stored answer.
//
// Usage: quotes.mjs CASES SECONDS
//
// CASES is what .ci/check_engine.py reads. Questions are decoded before the clock runs; answers stay objects while it runs.
// Numbers are plain ones, checked; products beyond 2^53 are taken as BigInt; a case with such a sum is left out.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

const MISSING = -(2n ** 63n);
const [FARE, ROOM, NIGHT, OPTION, DISCOUNT, SURCHARGE, INTERPRETER] = [0, 1, 2, 3, 4, 5, 6];
const [NO_FARE, UNKNOWN_ITEM] = [-2, -3];

/** There is no answer; `status` says why, as the engine does. */
class Refused extends Error {
  constructor(status) {
    super(`no answer: ${status}`);
    this.status = status;
  }
}

/** A word or a sum that a plain number does not hold. */
class TooLarge extends Error {}

function safe(number) {
  if (!Number.isSafeInteger(number)) throw new TooLarge();
  return number;
}

/** Takes the parts of a question from its words. */
class Reader {
  constructor(words) {
    this.words = words;
    this.place = 0;
  }

  optional() {
    const word = this.words[this.place++];
    return word === MISSING ? null : safe(Number(word));
  }

  word() {
    return safe(this.optional());
  }

  flag() {
    return this.word() === 1;
  }

  rows(row) {
    return Array.from({ length: this.word() }, () => row.call(this));
  }

  maybe(row) {
    return this.flag() ? row.call(this) : null;
  }

  amount() {
    return { currency: this.word(), low: this.word(), high: this.optional(), open: this.word() };
  }

  when() {
    return {
      first: this.optional(), last: this.optional(), categories: this.rows(this.word), placeFrom: this.optional(),
      placeUntil: this.optional(), peopleFrom: this.optional(), peopleUntil: this.optional(), flight: this.word(),
    };
  }

  option() {
    return { number: this.word(), amount: this.amount(), payee: this.word(), day: this.optional() };
  }

  fare() {
    return { ...this.option(), when: this.when() };
  }

  fee() {
    return { number: this.word(), session: this.word(), day: this.optional(), amount: this.amount() };
  }

  room() {
    return {
      number: this.word(), amount: this.amount(), sleeps: this.word(), nights: this.word(), payee: this.word(),
      day: this.optional(),
    };
  }

  adjustment() {
    const number = this.word();
    const value = this.flag()
      ? { percent: this.word(), amount: null, payee: 0, day: null }
      : { percent: null, amount: this.amount(), payee: this.word(), day: this.optional() };
    return { number, ...value, isOff: this.flag(), isCompanys: this.flag(), when: this.when() };
  }

  instalment() {
    const [number, payee, kind] = [this.word(), this.word(), this.word()];
    const share = { kind, percent: kind === 1 ? this.word() : 0, sum: null, isCompanys: false };
    if (kind === 0) {
      share.sum = this.amount();
      share.isCompanys = this.flag();
    }
    return { number, payee, share, due: this.word(), day: this.optional() };
  }

  bed() {
    const room = this.word();
    return room === 0 ? null : { room: room - 1, part: this.word() };
  }

  confirmed() {
    return { origin: this.word(), amount: this.amount() };
  }

  member() {
    return {
      number: this.word(), registered: this.optional(), options: this.rows(this.word), hasOwnFlight: this.flag(),
      nights: this.word(), bed: this.bed(), confirmed: this.maybe(this.confirmed),
    };
  }

  trip() {
    return {
      fares: this.rows(this.fare), options: this.rows(this.option), fees: this.rows(this.fee), rooms: this.rows(this.room),
      night: this.maybe(this.option), adjustments: this.rows(this.adjustment), instalments: this.rows(this.instalment),
      departure: this.optional(),
    };
  }

  session() {
    return { index: this.word(), place: 0, count: 1 };
  }

  shared() {
    return { index: this.word(), place: this.word(), count: this.word() };
  }

  party() {
    const party = {
      number: this.word(), members: this.rows(this.member), options: this.rows(this.word), sessions: this.rows(this.session),
      registered: this.optional(), confirmed: this.optional(), categories: this.rows(this.word), people: this.word(),
    };
    party.sessions.push(...this.rows(this.shared));
    return party;
  }

  step() {
    const kind = this.word();
    return kind === 2 ? { kind, percent: 0, sum: this.amount() } : { kind, percent: this.word(), sum: null };
  }

  ladder() {
    return {
      payee: this.word(), deposit: this.maybe(this.amount), costs: this.maybe(this.amount), steps: this.rows(this.step),
    };
  }

  rate() {
    return { from: this.word(), to: this.word(), value: this.word(), scale: this.word() };
  }

  question() {
    return {
      trip: this.trip(), party: this.party(), ladder: this.maybe(this.ladder), rates: this.rows(this.rate),
      target: this.maybe(this.word),
    };
  }
}

const zero = (currency) => ({ currency, low: 0, high: 0, open: 0 });

function add(one, other) {
  const high = one.high === null || other.high === null ? null : safe(one.high + other.high);
  return { currency: one.currency, low: safe(one.low + other.low), high, open: one.open + other.open };
}

function ends({ currency, low, high, open }, change) {
  return { currency, low: safe(change(low)), high: high === null ? null : safe(change(high)), open };
}

/** units * factor / divisor, half away from nothing. */
function rounded(units, factor, divisor) {
  const [size, half] = [Math.abs(units), divisor * 2];
  const twice = size * factor * 2 + divisor;
  const value = Number.isSafeInteger(twice)
    ? Math.floor(twice / half)
    : Number((BigInt(size) * BigInt(factor) * 2n + BigInt(divisor)) / BigInt(half));
  return units < 0 ? -value : value;
}

/** One sum for each way, in the order of the first charges. */
function byWay(charges) {
  const sums = [];
  for (const { way, amount } of charges) {
    const sum = sums.find((sum) => isSameWay(sum.way, way));
    if (sum) sum.amount = add(sum.amount, amount);
    else sums.push({ way, amount });
  }
  return sums;
}

function isSameWay(one, other) {
  return one.payee === other.payee && one.isCash === other.isCash && one.day === other.day && one.currency === other.currency;
}

function addTo(sums, amount) {
  const sum = sums.get(amount.currency);
  sums.set(amount.currency, sum ? add(sum, amount) : amount);
}

function byCurrency(charges, isCash) {
  const sums = new Map();
  for (const charge of charges) if (charge.way.isCash === isCash) addTo(sums, charge.amount);
  return sums;
}

function isInside(low, value, high) {
  if (low === null && high === null) return true;
  return value !== null && (low === null || low <= value) && (high === null || value <= high);
}

function holds(when, party, registered, place, hasOwnFlight) {
  return (
    isInside(when.first, registered, when.last) &&
    when.categories.every((category) => party.categories.includes(category)) &&
    isInside(when.placeFrom, place, when.placeUntil) &&
    isInside(when.peopleFrom, party.people, when.peopleUntil) &&
    (when.flight === 0 || (hasOwnFlight !== null && (when.flight === 1) === hasOwnFlight))
  );
}

function holdsFor(when, party, index) {
  const member = party.members[index];
  return holds(when, party, member.registered, index + 1, member.hasOwnFlight);
}

function charge(person, payee, isCash, day, amount, step, item, because) {
  return { person, way: { payee, isCash, day, currency: amount.currency }, amount, step, item, because };
}

function plain(person, item, amount, step, origin) {
  return charge(person, item.payee, false, item.day, amount, step, item.number, [item.number, origin]);
}

function at(items, index) {
  if (index >= items.length) throw new Refused(UNKNOWN_ITEM);
  return items[index];
}

function charges(trip, party) {
  const fares = party.members.map((member, index) => fareCharge(trip, party, member, index));
  const made = [...fares];
  addRooms(made, trip, party);
  addNights(made, trip, party);
  addOptions(made, trip, party);
  for (const isOff of [true, false]) {
    for (const rule of trip.adjustments) {
      if (rule.isOff !== isOff) continue;
      if (rule.isCompanys) adjustCompany(made, rule, party, fares);
      else adjustPeople(made, rule, party, fares);
    }
  }
  addInterpreters(made, trip, party);
  return made;
}

function fareCharge(trip, party, member, index) {
  const fare = trip.fares.find((fare) => holdsFor(fare.when, party, index));
  if (!fare) throw new Refused(NO_FARE);
  const { confirmed } = member;
  const because = [fare.number, member.number];
  if (confirmed) because.push(confirmed.origin);
  const amount = confirmed ? confirmed.amount : fare.amount;
  return charge(member.number, fare.payee, false, fare.day, amount, FARE, fare.number, because);
}

function addRooms(made, trip, party) {
  for (const { number, bed } of party.members) {
    if (!bed) continue;
    const room = at(trip.rooms, bed.room);
    // Units that cannot be shared evenly fall on the first beds.
    const whole = ends(room.amount, (units) => units * room.nights);
    const part = ends(whole, (units) => Math.floor((units + room.sleeps - 1 - bed.part) / room.sleeps));
    made.push(plain(number, room, part, ROOM, number));
  }
}

function addNights(made, trip, party) {
  for (const { number, nights } of party.members) {
    if (nights === 0) continue;
    if (!trip.night) throw new Refused(UNKNOWN_ITEM);
    made.push(plain(number, trip.night, ends(trip.night.amount, (units) => units * nights), NIGHT, number));
  }
}

function addOptions(made, trip, party) {
  const take = (person, index, origin) => {
    const option = at(trip.options, index);
    made.push(plain(person, option, option.amount, OPTION, origin));
  };
  for (const { number, options } of party.members) for (const index of options) take(number, index, number);
  for (const index of party.options) take(0, index, party.number);
}

function adjustCompany(made, rule, party, fares) {
  if (party.members.length === 0 || !holds(rule.when, party, party.registered, null, null)) return;
  const [step, sign] = rule.isOff ? [DISCOUNT, -1] : [SURCHARGE, 1];
  if (rule.percent === null) {
    made.push(plain(0, rule, ends(rule.amount, (units) => sign * units), step, party.number));
    return;
  }
  const sums = byWay(fares);
  const [lows, highs] = ["low", "high"].map((end) => percentParts(rule.percent, sums, end));
  sums.forEach(({ way, amount }, index) => {
    const because = new Set();
    for (const fare of fares) if (isSameWay(fare.way, way)) for (const origin of fare.because) because.add(origin);
    const { currency, open } = amount;
    const [low, high] = [sign * lows[index], highs[index] === null ? null : sign * highs[index]];
    const part = { currency, low, high, open };
    made.push({ person: 0, way, amount: part, step, item: rule.number, because: [rule.number, ...because] });
  });
}

/**
 * One percent of what is due in each currency, rounded once; what each way lacks most of comes first. Exact sums come
 * first and by themselves, the others share what the percent of all leaves.
 */
function percentParts(percent, sums, end) {
  const parts = sums.map(() => null);
  const isSure = ({ amount }) => amount.open === 0 && amount.low === amount.high;
  for (const currency of new Set(sums.map(({ way }) => way.currency))) {
    const ways = [...sums.keys()].filter((at) => sums[at].way.currency === currency && sums[at].amount[end] !== null);
    let [base, first] = [0, 0];
    for (const group of [ways.filter((at) => isSure(sums[at])), ways.filter((at) => !isSure(sums[at]))]) {
      const whole = group.reduce((sum, at) => safe(sum + sums[at].amount[end]), 0);
      const due = rounded(safe(whole + base), percent, 1e6) - first;
      deal(parts, group, sums, end, whole, due);
      [base, first] = [base + whole, first + due];
    }
  }
  return parts;
}

function deal(parts, ways, sums, end, whole, due) {
  const exact = (at) => BigInt(due) * BigInt(sums[at].amount[end]);
  for (const at of ways) parts[at] = whole === 0 ? 0 : Number(exact(at) / BigInt(whole));
  const lack = (at) => exact(at) - BigInt(parts[at]) * BigInt(whole);
  const order = ways.toSorted((one, other) => (lack(one) === lack(other) ? 0 : lack(one) > lack(other) ? -1 : 1));
  for (const at of order.slice(0, due - ways.reduce((sum, at) => sum + parts[at], 0))) parts[at] += 1;
}

function adjustPeople(made, rule, party, fares) {
  const [step, sign] = rule.isOff ? [DISCOUNT, -1] : [SURCHARGE, 1];
  party.members.forEach(({ number }, index) => {
    if (!holdsFor(rule.when, party, index)) return;
    if (rule.percent === null) {
      made.push(plain(number, rule, ends(rule.amount, (units) => sign * units), step, number));
      return;
    }
    const { way, amount, because } = fares[index];
    const part = ends(amount, (units) => sign * rounded(units, rule.percent, 1e6));
    made.push({ person: number, way, amount: part, step, item: rule.number, because: [rule.number, ...because] });
  });
}

function addInterpreters(made, trip, party) {
  for (const { index, place, count } of party.sessions) {
    const fee = at(trip.fees, index);
    const amount = ends(fee.amount, (units) => Math.floor((units + count - 1 - place) / count));
    made.push(charge(0, 2, true, fee.day, amount, INTERPRETER, fee.session, [fee.number, fee.session, party.number]));
  }
}

function restOf(plan) {
  const index = plan.findIndex((part) => part.share.kind === 2);
  return index < 0 ? plan.length - 1 : index;
}

/** A share of millionths and what is left of it, in exact numbers. */
function millionths(size, weight) {
  const product = size * weight;
  if (Number.isSafeInteger(product)) return [Math.floor(product / 1e6), product % 1e6];
  const exact = BigInt(size) * BigInt(weight);
  return [Number(exact / 1_000_000n), Number(exact % 1_000_000n)];
}

/** Percents and what they leave by largest remainder, money out of what is left, the rest to the rest or the last. */
function split(whole, plan, currency, people) {
  const size = Math.abs(whole);
  const weights = [];
  let left = 1e6;
  for (const { share } of plan) {
    const weight = share.kind === 1 ? Math.min(share.percent, left) : 0;
    weights.push(weight);
    left -= weight;
  }
  weights.push(left);
  const parts = weights.map((weight) => millionths(size, weight));
  const shares = parts.map(([share]) => share);
  const order = parts.map((_, index) => index).sort((one, other) => parts[other][1] - parts[one][1]);
  let units = size - shares.reduce((sum, share) => sum + share, 0);
  for (const index of order) {
    if (units === 0) break;
    shares[index] += 1;
    units -= 1;
  }
  if (whole < 0) shares.forEach((share, index) => (shares[index] = -share));
  let rest = shares.pop();
  plan.forEach(({ share }, index) => {
    if (share.kind !== 0 || share.sum.currency !== currency) return;
    shares[index] = Math.max(0, Math.min(asked(share, currency, people), rest));
    rest -= shares[index];
  });
  shares[restOf(plan)] += rest;
  return shares;
}

function asked(share, currency, people) {
  return share.kind === 0 && share.sum.currency === currency ? safe(share.sum.low * (share.isCompanys ? 1 : people)) : 0;
}

function dueDay({ due, day }, trip, party) {
  if (due === 0) return day;
  const start = due === 1 ? party.confirmed : trip.departure;
  if (start === null) return null;
  return due === 1 ? start + day : start - day;
}

function dueParts(trip, party, ways) {
  const out = [];
  for (const payee of [0, 1, 2]) {
    const plan = trip.instalments.filter((part) => part.payee === payee);
    if (plan.length === 0) continue;
    const rest = restOf(plan);
    for (const { way, amount } of ways) {
      if (way.payee !== payee || way.isCash || way.day !== null) continue;
      const { currency, open } = amount;
      const lows = split(amount.low, plan, currency, party.members.length);
      const highs = amount.high === null ? null : split(amount.high, plan, currency, party.members.length);
      plan.forEach((part, index) => {
        const isPercent = part.share.kind === 1;
        let high = highs ? highs[index] : null;
        if (part.share.kind === 0 && index !== rest && (open > 0 || !highs)) {
          high = lows[index] >= asked(part.share, currency, party.members.length) ? lows[index] : null;
        }
        if (open > 0 && isPercent) high = null;
        const sum = { currency, low: lows[index], high, open: index === rest ? open : 0 };
        out.push({ number: part.number, payee, amount: sum, day: dueDay(part, trip, party) });
      });
    }
  }
  return out;
}

/** For each step, by currency: the fee, costs already laid out, what is kept, what is returned. */
function leaving(ladder, made) {
  if (!ladder) return [];
  const mine = made.filter(({ way }) => way.payee === ladder.payee && !way.isCash);
  // People who pay a fare to this payee come first, in their order.
  const bills = new Map();
  for (const { step, person } of mine) if (step === FARE) bills.set(person, new Map());
  for (const { person, amount } of mine) {
    if (!bills.has(person)) bills.set(person, new Map());
    addTo(bills.get(person), amount);
  }
  const own = bills.get(0);
  bills.delete(0);
  return ladder.steps.map((step) => {
    const sums = new Map();
    for (const fees of bills.values()) {
      for (const [currency, four] of left(fees, step, ladder.deposit, ladder.costs)) gather(sums, currency, four);
    }
    if (own) {
      for (const [currency, four] of left(own, step.kind === 0 ? step : NOTHING_KEPT, ladder.deposit, null)) {
        gather(sums, currency, sums.has(currency) ? levelled(four, sums.get(currency)) : four);
      }
    }
    return sums;
  });
}

const NOTHING_KEPT = { kind: 0, percent: 0, sum: null };

function gather(sums, currency, four) {
  const before = sums.get(currency);
  sums.set(currency, before ? before.map((amount, index) => add(amount, four[index])) : four);
}

function left(fees, step, deposit, costs) {
  const fixed = [null, deposit, step.sum][step.kind];
  const currencies = new Set(fees.keys());
  if (costs) currencies.add(costs.currency);
  if (fixed) currencies.add(fixed.currency);
  const out = [];
  for (const currency of currencies) {
    const nothing = zero(currency);
    const isPaid = fees.has(currency);
    const fee = isPaid ? fees.get(currency) : nothing;
    const cost = costs && costs.currency === currency ? costs : nothing;
    const spent = isPaid ? capped(cost, fee) : cost;
    const base = less(fee, cost);
    let kept, back;
    if (step.kind === 0) {
      kept = hundredths(base, step.percent);
      const high = base.high === null || kept.high === null ? null : base.high - kept.high;
      back = step.percent >= 100 ? nothing : { currency, low: base.low - kept.low, high, open: base.open };
    } else {
      kept = fixed && fixed.currency === currency ? fixed : nothing;
      if (step.kind === 1) kept = hundredths(kept, step.percent);
      back = isPaid ? less(base, kept) : nothing;
      if (isPaid) kept = capped(kept, base);
    }
    out.push([currency, [fee, spent, kept, back]]);
  }
  return out;
}

/** A company's discount lowers what is kept where it would give back less than nothing. */
function levelled([fee, spent, kept, back], people) {
  const [whole, returned] = [add(people[0], fee), add(people[3], back)];
  const { currency } = fee;
  const low = Math.max(0, Math.min(0, whole.low) - returned.low);
  const high = whole.high === null || returned.high === null ? 0 : Math.max(0, Math.min(0, whole.high) - returned.high);
  return [fee, spent, add(kept, { currency, low: -low, high: -high, open: 0 }), add(back, { currency, low, high, open: 0 })];
}

/** Never below nothing, but what lies there already stays. */
function less({ currency, low, high, open }, part) {
  let least = Math.min(0, low);
  if (part.open === 0 && part.high !== null) least = Math.max(least, low - part.high);
  return { currency, low: least, high: high === null ? null : Math.max(Math.min(0, high), high - part.low), open };
}

/** At most what is there, as far as that is known. */
function capped(part, whole) {
  if (whole.open > 0) return part;
  const low = Math.min(part.low, Math.max(0, whole.low));
  if (whole.high === null) return { ...part, low };
  const most = Math.max(0, whole.high);
  return { currency: part.currency, low, high: part.high === null ? most : Math.min(part.high, most), open: 0 };
}

function hundredths(amount, percent) {
  return percent === 0 ? zero(amount.currency) : ends(amount, (units) => rounded(units, percent, 100));
}

function converted(made, rates, target) {
  if (target === null) return null;
  let total = zero(target);
  for (let { amount } of made) {
    if (amount.currency !== target) {
      const rate = rates.find(({ from, to }) => from === amount.currency && to === target);
      if (!rate) return null;
      amount = exchanged(amount, rate);
    }
    total = add(total, amount);
  }
  return total;
}

/** The lowest byte of a currency is how many digits it has. */
function exchanged(amount, { from, to, value, scale }) {
  const [factor, divisor] = [value * 10 ** (to & 255), 10 ** (scale + (from & 255))];
  const { low, high, open } = ends(amount, (units) => rounded(units, factor, divisor));
  return { currency: to, low, high, open };
}

function quote({ trip, party, ladder, rates, target }) {
  const made = charges(trip, party);
  const ways = byWay(made);
  return {
    made, ways, payable: byCurrency(made, false), cash: byCurrency(made, true), parts: dueParts(trip, party, ways),
    leaving: leaving(ladder, made), one: converted(made, rates, target),
  };
}

/** An answer as the engine writes it; null stands for a missing day or most. */
function wordsOf(answer, payer) {
  const amount = ({ currency, low, high, open }) => [currency, low, high, open];
  const way = ({ payee, isCash, day }) => [payee, Number(isCash), day];
  const rows = (items, row) => [items.length, ...items.flatMap(row)];
  return [
    ...rows(answer.made, (one) => [
      payer, one.person, ...way(one.way), ...amount(one.amount), one.step, one.item, ...rows(one.because, (origin) => [origin]),
    ]),
    ...rows(answer.ways, (sum) => [...way(sum.way), ...amount(sum.amount)]),
    ...rows([...answer.payable.values()], amount),
    ...rows([...answer.cash.values()], amount),
    ...rows(answer.parts, (part) => [part.number, part.payee, ...amount(part.amount), part.day]),
    ...rows(answer.leaving, (sums) => rows([...sums.values()], (four) => four.flatMap(amount))),
    ...rows(answer.one ? [answer.one] : [], amount),
  ];
}

/** Each question with its answer: words, or a negative status. A question beyond plain numbers is null. */
function read(path) {
  const bytes = readFileSync(path);
  const words = new BigInt64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
  const cases = [];
  for (let place = 0; place < words.length; ) {
    const end = place + 1 + Number(words[place]);
    const reader = new Reader(words.subarray(place + 1, end));
    const count = Number(words[end]);
    place = end + 1 + Math.max(count, 0);
    cases.push({ question: tried(() => reader.question()), count, expected: words.subarray(end + 1, place) });
  }
  return cases;
}

/** Null where a number was too large. */
function tried(make) {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

/** The answer, or the status of a refusal. */
function attempt(question) {
  try {
    return quote(question);
  } catch (error) {
    if (error instanceof Refused) return error.status;
    throw error;
  }
}

function verdict({ question, count, expected }) {
  const answer = question && tried(() => attempt(question));
  if (answer === null) return "too large";
  if (typeof answer === "number") return answer === count ? "refused by both" : "different";
  const found = wordsOf(answer, question.party.number);
  const isStored = (word, index) => (word === null ? MISSING : BigInt(word)) === expected[index];
  return found.length === count && found.every(isStored) ? "equal" : "different";
}

function measure(questions, seconds) {
  let count = 0;
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) {
    for (let index = 0; index < 500; index += 1) {
      attempt(questions[count % questions.length]);
      count += 1;
    }
  }
  return (count * 1000) / (performance.now() - start);
}

const [path, seconds] = process.argv.slice(2);
const cases = read(path);
const tally = { equal: 0, different: 0, "refused by both": 0, "too large": 0 };
for (const one of cases) {
  one.verdict = verdict(one);
  tally[one.verdict] += 1;
}
console.log(Object.entries(tally).map(([name, count]) => `${count} ${name}`).join(", "));
if (tally.different > 0) process.exit(1);
const questions = cases.filter((one) => one.verdict !== "too large").map((one) => one.question);
console.log(`quotes per second: ${measure(questions, Number(seconds)).toFixed(0)}`);
