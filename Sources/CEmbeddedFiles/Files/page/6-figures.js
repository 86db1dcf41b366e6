// The figures: to whom, when, how much; each line opens its reason and the clause.

let lastAnswer = null;

function update() {
  const problems = choiceProblems();
  for (const id of ['count', 'registered', 'delegation', ...state.people.map((_, index) => `nights${index}`)]) {
    tellAt(id, problems[id] ?? null);
  }
  const line = place('interpreters-problem');
  if (line) line.textContent = [problems.interpreters, problems.options].filter(Boolean).join(' ');
  for (const from of data.foreign) {
    const rate = readRate(state.rates[from] ?? '');
    tellAt(`rate-${from}`, rateProblem(state.rates[from] ?? ''));
    if (place(`rate-${from}-hint`)) place(`rate-${from}-hint`).textContent = rate ? rateEcho(from, rate) : say('rateHint');
  }
  const isSound = Object.keys(problems).length === 0;
  lastAnswer = isSound ? ask(currentChoice()) : { status: status.malformed };
  if (lastAnswer.rateTooLarge) for (const { from } of currentRates()) tellAt(`rate-${from}`, say('rateTooLarge'));
  showFigures(lastAnswer, isSound);
  showLeaving(lastAnswer);
  showComparison();
  showSaving();
  if (place('remember')?.checked) remember(true);
}

/** With a rate under which the sum has no room, the other figures still stand. */
function ask(choice) {
  const answer = price(choice, currentRates());
  if (answer.status !== status.overflow || !currentRates().length) return answer;
  const plain = price(choice);
  return plain.status ? plain : { ...plain, rateTooLarge: true };
}

function showFigures(answer, isSound) {
  if (answer.status) {
    const reason = !isSound ? say('mendFirst') : say(answer.status === status.noFare ? 'noFare' : 'tooLarge');
    show('figures', el('p', { class: 'notice', id: 'no-figure' }, reason));
    show('sum', '—');
    return show('chosen');
  }
  show('figures', ...payees(answer), cashByDay(answer), ends(answer), oneSum(answer), parts(answer), bars(answer), dependsOn(answer));
  show('chosen', [state.company.name, choiceText(currentChoice()), say('asOf', isoDay(today()))].filter(Boolean).join(say('stop')));
  show('sum', [...answer.payable, ...answer.cash].map(amountText).join(' ＋ ') || say('nothing'));
}

/** Invoiced sums of each payee, with their lines; the engine sums by day too, so several may stand side by side. */
function payees(answer) {
  const isInvoicing = (payee) => answer.charges.some((charge) => !charge.isCash && charge.payee === payee);
  return data.payees.filter(({ payee }) => payee !== data.cashPayee || isInvoicing(payee)).map(({ payee, name }) => {
    const charges = answer.charges.filter((charge) => charge.payee === payee && !charge.isCash);
    const totals = answer.totals.filter((total) => total.payee === payee && !total.isCash);
    return el('section', { class: 'payee', 'data-payee': payee },
      el('h3', {}, say('to', inWords(name)), el('strong', { class: 'amount' }, totals.length ? amountsText(totals.map((total) => total.amount)) : say('nothing'))),
      ...lines(charges));
  });
}

function cashByDay(answer) {
  const totals = answer.totals.filter((total) => total.isCash);
  if (!totals.length) return el('section', { class: 'payee' }, el('h3', {}, say('inCash'), el('strong', { class: 'amount' }, say('nothing'))));
  return el('section', { class: 'payee', 'data-payee': 'cash' },
    el('h3', {}, say('inCash'), el('strong', { class: 'amount' }, amountsText(answer.cash))),
    totals.map((total) => {
      const charges = answer.charges.filter((charge) => charge.isCash && charge.payee === total.payee && charge.day === total.day);
      const day = total.day === null ? say('notKnown') : dayText(total.day);
      return el('div', { class: 'cash-day' }, el('p', {}, `${day} `, el('strong', {}, amountText(total.amount))), ...lines(charges));
    }));
}

/** Charges of one item and price stand in one line; what they come to is in the sum above. */
function lines(charges) {
  const kinds = new Map();
  for (const charge of charges) {
    const { currency, low, high, open } = charge.amount;
    const key = [charge.item, currency, low, high, open, charge.day].join(' ');
    if (!kinds.has(key)) kinds.set(key, []);
    kinds.get(key).push(charge);
  }
  return [...kinds.values()].map((same) => {
    const [first] = same;
    const item = data.items[first.item];
    const clause = clauseText(data.clauses[first.because[0]]);
    const names = same.map((charge) => state.people[charge.person - firstPerson]?.fields.name).filter(Boolean);
    const day = first.day === null ? null : say('onDay', dayText(first.day));
    const reasons = [inWords(item.why), names.length ? say('forWhom', names.join(say('and'))) : null, day, clause].filter(Boolean);
    return el('details', { class: 'line' },
      el('summary', {}, el('span', {}, inWords(item.title)), el('span', { class: 'figure' }, (same.length > 1 ? `${same.length} × ` : '') + amountText(first.amount))),
      el('p', { class: 'reason' }, reasons.join(say('stop'))));
  });
}

/** Low and high of every currency; an end that is not known says so. */
function ends(answer) {
  const rows = [[say('onNotice'), answer.payable], [say('inCash'), answer.cash]].flatMap(([title, amounts]) =>
    amounts.map((amount) => ({ cells: [title, amount.off ? say('onRequestStill') : moneyText(amount.low, amount.currency), highText(amount)] })));
  return rows.length ? table(['', say('atLeast'), say('atMost')], rows, say('lowHigh')) : null;
}

const highText = (amount) => (amount.high === null || amount.open > amount.off ? say(amount.open > 0 ? 'onRequestStill' : 'notKnown') : moneyText(amount.high, amount.currency));

function oneSum(answer) {
  if (!answer.converted || !answer.charges.some((charge) => charge.amount.currency !== data.target)) return null;
  const rates = currentRates().map((rate) => `${data.money[rate.from].code} 1 = ${data.money[data.target].code} ${state.rates[rate.from]}`);
  return el('section', { class: 'payee', id: 'one-sum' }, el('h3', {}, say('oneSum'), el('strong', { class: 'amount' }, amountText(answer.converted))),
    el('p', { class: 'soft' }, say('rateYours', rates.join(', '))));
}

/** An instalment that is a sum in one currency asks nothing in the others. */
function parts(answer) {
  const asked = answer.parts.filter(({ amount }) => amount.open > 0 || amount.low !== 0n || amount.high !== 0n);
  if (!asked.length) return null;
  const rows = asked.map((part) => ({ cells: [
    `${inWords(data.items[part.item].title)} ${clauseText(data.clauses[part.item])}`, amountText(part.amount),
    part.day === null ? say('notKnown') : dayText(part.day),
  ] }));
  return table([say('part'), say('amount'), say('due')], rows, say('instalments'));
}

/** The cost as a picture: each currency to its own scale, the sure part full, the possible part striped. */
function bars(answer) {
  const rows = answer.totals.map((total) => ({
    title: `${inWords(data.payees.find((one) => one.payee === total.payee).name)}${total.isCash && total.day !== null ? ` ${dayText(total.day)}` : ''}`,
    amount: total.amount,
  }));
  const most = (currency) => Math.max(1, ...rows.filter((row) => row.amount.currency === currency).map((row) => Number(row.amount.high ?? row.amount.low)));
  const share = (units, currency) => `${Math.max(0, (100 * Number(units)) / most(currency)).toFixed(1)}%`;
  return el('figure', { class: 'bars' }, el('figcaption', {}, say('picture')), rows.map(({ title, amount }) => {
    const bar = el('span', { class: 'bar', 'aria-hidden': 'true' });
    const high = amount.high ?? amount.low;
    const sure = el('span', { class: 'sure' });
    const perhaps = el('span', { class: 'perhaps' });
    const known = amount.off ? 0n : amount.low;
    sure.style.width = share(known, amount.currency);
    perhaps.style.width = share(high - known, amount.currency);
    bar.append(sure, perhaps);
    if (amount.high === null || amount.open) bar.append(el('span', { class: 'more' }, '⋯'));
    return el('div', {}, el('span', {}, title), bar, el('span', { class: 'figure' }, amountText(amount)));
  }));
}

/** What an amount that is not exact still depends on. */
function dependsOn(answer) {
  const isOpen = answer.charges.some((charge) => charge.amount.open || charge.amount.high === null || charge.amount.high !== charge.amount.low);
  return isOpen && data.depends.length ? el('div', { class: 'soft' }, el('p', {}, say('depends')), el('ul', {}, data.depends.map((one) => el('li', {}, inWords(one))))) : null;
}
