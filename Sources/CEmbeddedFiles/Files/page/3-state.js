// What the person has typed; it stays in this page unless asked to be remembered.

const noPerson = () => ({ fields: {}, room: '', options: [], ownFlight: 'no', extraNights: '' });

const emptyState = () => ({
  count: String(Math.min(data.caps.perCompany ?? 1, data.caps.people ?? 1)), people: [], options: [], interpreters: {},
  categories: [], registered: isoDay(today()), delegation: String(data.delegation), rates: {}, company: {}, kept: [],
  strangers: [],
});

let state = null;

/** As many people as the count says, where it says a number; people beyond it are kept for when it grows again. */
function peopleShown() {
  const count = wholeNumber(state.count, 1, mostPeople());
  if (count === null) return state.people.slice(0, 0);
  while (state.people.length < count) state.people.push(noPerson());
  return state.people.slice(0, count);
}

const mostPeople = () => data.caps.people ?? 999;

function wholeNumber(text, from, until) {
  const digits = folded(String(text));
  if (!/^\d{1,9}$/.test(digits)) return null;
  const number = Number(digits);
  return number >= from && number <= until ? number : null;
}

/** 0.2035 is 2035 with four decimals; null for anything else, and where the engine's words have no room for it. */
function readRate(text) {
  const match = /^(?=[\d.]{1,18}$)(\d+)(?:\.(\d{1,12}))?$/.exec(folded(text));
  if (!match) return null;
  const value = BigInt(match[1] + (match[2] ?? ''));
  return value > 0n ? { value, scale: (match[2] ?? '').length } : null;
}

/** What is wrong with the choice, by field; without an entry the engine may be asked. */
function choiceProblems() {
  const problems = {};
  const count = folded(state.count);
  if (wholeNumber(count, 1, mostPeople()) === null) {
    const isMore = /^\d+$/.test(count) && BigInt(count) > BigInt(mostPeople());
    problems.count = isMore ? rule('tooMany', { count, most: mostPeople() }) : say('countWrong', mostPeople());
  }
  peopleShown().forEach((person, index) => {
    if (data.extraNight && wholeNumber(person.extraNights || '0', 0, 365) === null) {
      problems[`nights${index}`] = say('nightsWrong');
    }
  });
  if (data.asks.registered && dayNumber(folded(state.registered)) === null) problems.registered = say('dayWrong');
  if (data.asks.delegation && wholeNumber(state.delegation, 0, 99_999) === null) problems.delegation = say('wholeWrong');
  for (const id of Object.keys(state.interpreters)) {
    if (!data.fees.some((fee) => fee.id === id)) problems.interpreters = say('noSession', id);
  }
  for (const stranger of state.strangers) problems.options = say('noOption', stranger);
  return problems;
}

/** What ten thousand would be, so that a rate the wrong way round is noticed. */
function rateEcho(from, { value, scale }) {
  const [one, other] = [data.money[from], data.money[data.target]];
  const units = (10_000n * value * 10n ** BigInt(other.digits)) / 10n ** BigInt(scale);
  return say('rateEcho', moneyText(10_000n * 10n ** BigInt(one.digits), from), moneyText(units, data.target));
}

const rateProblem = (text) => (folded(text) && !readRate(text) ? say('rateWrong') : null);

/** The choice as the engine wants it. */
const currentChoice = () => ({
  people: peopleShown().map((person) => ({ ...person, extraNights: folded(person.extraNights || '0') })),
  options: [...state.options], interpreters: { ...state.interpreters }, categories: [...state.categories],
  registered: dayNumber(folded(state.registered)) ?? today(), delegation: Number(state.delegation) || 0,
});

const currentRates = () =>
  Object.entries(state.rates).flatMap(([from, text]) => {
    const rate = readRate(text);
    return rate ? [{ from: Number(from), ...rate }] : [];
  });

// Remembering: only on request, only on this device, until it is wiped.

const storeName = () => `trip ${data.from} ${JSON.stringify(data.title)}`;

function storage() {
  try { return window.localStorage; } catch { return null; }
}

const isRemembered = () => storage()?.getItem(storeName()) != null;

function remember(isWanted) {
  try {
    if (isWanted) storage().setItem(storeName(), JSON.stringify(state));
    else storage()?.removeItem(storeName());
    return true;
  } catch { return false; }
}

function recall() {
  try { return { ...emptyState(), ...JSON.parse(storage().getItem(storeName())) }; } catch { return emptyState(); }
}
