// The choice: how many go, who, rooms, options, interpreters, and what the trip's fares depend on.

function showChoice() {
  show('choice', peopleCount(), peopleRows(), companyOptions(), interpreterChoice(), circumstances());
  showRates();
}

function peopleCount() {
  const step = (by) => () => {
    const now = wholeNumber(state.count, 0, mostPeople()) ?? 0;
    state.count = String(Math.min(mostPeople(), Math.max(1, now + by)));
    showChoice();
    showForm();
    update();
  };
  const input = type(state.count, (text) => {
    state.count = text;
    if (wholeNumber(text, 1, mostPeople()) !== null) { place('people').replaceWith(peopleRows()); showForm(); }
    update();
  }, { inputmode: 'numeric', size: 4 });
  const box = field('count', say('howMany'), input, { hint: data.caps.perCompany ? say('inPrinciple', data.caps.perCompany) : null });
  const button = (by, sign, label) => el('button', { type: 'button', 'aria-label': label, onclick: step(by) }, sign);
  input.after(button(-1, '−', say('oneLess')), button(1, '+', say('oneMore')));
  return box;
}

function peopleRows() {
  return el('div', { id: 'people' }, peopleShown().map((person, index) => group(say('person', index + 1),
    nameField(person, index), roomField(person, index), ...personalOptions(person, index),
    data.asks.flight ? field(`flight${index}`, say('ownFlight'), choose(data.asks.flight.map(([word, label]) => [word, inWords(label)]),
      person.ownFlight, (way) => {
        person.ownFlight = way;
        update();
      })) : null,
    data.extraNight ? field(`nights${index}`, inWords(data.extraNight), type(person.extraNights, (text) => {
      person.extraNights = text;
      update();
    }, { inputmode: 'numeric', size: 4, placeholder: '0' })) : null)));
}

const nameField = (person, index) => field(`name${index}`, say('nameIfWanted'), type(person.fields.name, (text) => {
  person.fields.name = text;
  if (place(`form-name${index}`)) place(`form-name${index}`).value = text;
  update();
}));

/** Where a kind of room costs more, its price stands beside it. */
function roomField(person, index) {
  const cost = (kind) => data.options.find((one) => one.room === kind)?.price;
  const kinds = data.roomKinds.map(({ kind, title }) => [kind, inWords(title) + inBrackets(inWords(cost(kind)))]);
  return field(`room${index}`, say('room'), choose([['', say('anyRoom')], ...kinds], person.room, (kind) => {
    person.room = kind;
    if (place(`form-room${index}`)) place(`form-room${index}`).value = kind;
    update();
  }));
}

const personalOptions = (person, index) => data.options.filter((one) => !one.room && one.scope === 'person').map((one) =>
  field(`option-${one.id}-${index}`, optionLabel(one), check(person.options.includes(one.id), (isOn) => {
    person.options = toggled(person.options, one.id, isOn);
    update();
  }), { inline: true }));

const optionLabel = (one) => inWords(one.title) + inBrackets(inWords(one.price));

function companyOptions() {
  const options = data.options.filter((one) => one.scope === 'company');
  if (!options.length) return null;
  return group(say('companyOptions'), options.map((one) =>
    field(`option-${one.id}`, optionLabel(one), check(state.options.includes(one.id), (isOn) => {
      state.options = toggled(state.options, one.id, isOn);
      update();
    }), { inline: true })));
}

/** One choice for each half day that offers an interpreter; other half days have none to ask for. */
function interpreterChoice() {
  if (!data.sessions.length) return null;
  const none = data.days.filter((day) => !day.slots.some((slot) => slot.offers)).map((day) => dayText(day.day));
  const fields = data.sessions.map((session) => {
    const levels = data.fees.filter((fee) => fee.id === session.id);
    const list = [['', say('noInterpreter')], ...levels.map((fee) => [fee.level, inWords(fee.label)])];
    return field(`interpreter-${session.id}`, inWords(session.title), choose(list, state.interpreters[session.id] ?? '', (level) => {
      if (level) state.interpreters[session.id] = level;
      else delete state.interpreters[session.id];
      update();
    }));
  });
  const hasLevels = data.fees.length > data.sessions.length;
  const about = [inWords(data.interpreterNote), hasLevels ? say('levelHint') : '', none.length ? say('noneOn', none.join(say('and'))) : ''].filter(Boolean)
    .map((line) => el('p', { class: 'hint' }, line));
  const strange = Object.keys(state.interpreters).filter((id) => !data.sessions.some((session) => session.id === id));
  const drop = strange.length ? [el('button', { type: 'button', onclick: () => {
    for (const id of strange) delete state.interpreters[id];
    showChoice();
    update();
  } }, say('takeOut', strange.join(', ')))] : [];
  const line = el('p', { class: 'problem', id: 'interpreters-problem', role: 'status' });
  return group(say('interpreters'), ...fields, ...about, line, ...drop);
}

/** Asked only where a fare, a discount or a surcharge depends on it. */
function circumstances() {
  const fields = [];
  if (data.asks.registered) {
    fields.push(field('registered', say('registered'), type(state.registered, (text) => { state.registered = text; update(); },
      { placeholder: '2026-07-13', size: 12 })));
  }
  if (data.asks.delegation) {
    fields.push(field('delegation', say('delegation'), type(state.delegation, (text) => { state.delegation = text; update(); },
      { inputmode: 'numeric', size: 6 })));
  }
  for (const category of data.categories) {
    fields.push(field(`category-${category.id}`, inWords(category.title), check(state.categories.includes(category.id), (isOn) => {
      state.categories = toggled(state.categories, category.id, isOn);
      update();
    }), { inline: true }));
  }
  return fields.length ? group(say('circumstances'), fields) : null;
}

/** No rate is assumed: without one, currencies stay apart. */
function showRates() {
  const codes = data.foreign.filter((from) => from !== data.target);
  show('rates', codes.map((from) => {
    const names = [from, data.target].map((one) => inWords(data.money[one].name));
    const input = type(state.rates[from], (text) => { state.rates[from] = text; update(); },
      { inputmode: 'decimal', size: 10, placeholder: say('noRate') });
    return field(`rate-${from}`, say('rate', ...names), input, { hint: say('rateHint') });
  }));
}
