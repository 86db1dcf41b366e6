// The file that is mailed back, and unfinished work.

const fileFormat = 'trip-form';

/** The label of an input, with the person whom it is about. */
function nameOf(input) {
  const person = input.closest('fieldset')?.querySelector('legend').textContent;
  return (person ? `${person}${say('colon')}` : '') + input.closest('.field').querySelector('label').textContent;
}

/** Everything that was typed, as text. */
function savedForm() {
  const text = (fields) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, folded(String(value))]).filter(([, value]) => value));
  const people = peopleShown().map((person) => ({
    ...text(person.fields), ...(person.room ? { room: person.room } : {}), options: personOptions(person),
    ...(data.asks.flight ? { own_flight: person.ownFlight } : {}), ...(folded(person.extraNights) ? { extra_nights: folded(person.extraNights) } : {}),
  }));
  return {
    format: fileFormat, version: 1, trip: { title: data.title[languages.indexOf(data.language)], from: data.from, to: data.to },
    language, company: text(state.company), categories: state.categories, interpreters: Object.keys(state.interpreters),
    options: state.options, people,
    ...(data.asks.registered && dayNumber(folded(state.registered)) !== null ? { registered: folded(state.registered) } : {}),
    // Levels are for planning; what begins with a dollar sign is no field of the form.
    $levels: state.interpreters,
  };
}

function save() {
  const name = folded(state.company.name ?? '').replace(/[^\p{L}\p{N}]+/gu, '-') || 'company';
  const file = new Blob([`${JSON.stringify(savedForm(), null, 2)}\n`], { type: 'application/json' });
  const link = el('a', { href: URL.createObjectURL(file), download: `trip-form-${name}-${isoDay(today())}.json` });
  link.click();
  const to = inWords(data.mailTo);
  const subject = encodeURIComponent(`${inWords(data.title)} ${state.company.name ?? ''}`.trim());
  show('saved', say('savedAs', link.download), ' ', to.includes('@') ? el('a', { href: `mailto:${to}?subject=${subject}` }, to) : to);
}

/** What is still empty and what is marked, beside the button: saving is never refused. */
function showSaving() {
  const needed = data.form.company.filter((one) => one.isNeeded && !folded(state.company[one.key] ?? '')).map((one) => inWords(one.label));
  peopleShown().forEach((person, index) => {
    const lacking = data.form.person.filter((one) => one.isNeeded && !folded(person.fields[one.key] ?? '')).map((one) => inWords(one.label));
    if (lacking.length) needed.push(`${say('person', index + 1)}${say('colon')}${lacking.join(say('and'))}`);
  });
  const marked = [...document.querySelectorAll('#form [aria-invalid]')].map((input) =>
    el('button', { type: 'button', class: 'link', onclick: () => input.focus() }, nameOf(input)));
  const lines = [needed.length ? el('p', {}, say('stillEmpty', needed.join(say('semicolon')))) : null, marked.length ? el('p', {}, say('stillMarked'), ...marked) : null];
  show('still', lines.some(Boolean) ? lines : el('p', {}, say('allThere')));
}

/** What is not this page's is refused in words, and what stood here before stays. */
async function openFile(file) {
  const before = state;
  try {
    const form = JSON.parse(await file.text());
    if (form.format !== fileFormat || form.version !== 1) throw new TypeError('not a form');
    if (form.trip?.from !== data.from || form.trip?.to !== data.to) return show('saved', say('otherTrip', file.name, String(form.trip?.title ?? '')));
    state = stateOf(form);
    showAll();
    show('saved', say('opened', file.name));
  } catch {
    state = before;
    showAll();
    show('saved', say('notAForm', file.name));
  }
}

const texts = (fields) => Object.fromEntries(Object.entries(fields ?? {}).map(([key, value]) => [key, String(value)]));

function stateOf(form) {
  const known = (list) => (list ?? []).filter((id) => data.options.some((one) => one.id === id));
  const people = (form.people ?? []).map(({ room = '', options = [], own_flight = 'no', extra_nights = '', ...fields }) => ({
    fields: texts(fields), room: String(room), ownFlight: String(own_flight), extraNights: String(extra_nights),
    options: known(options).filter((id) => !data.options.find((one) => one.id === id).room),
  }));
  const asked = [form.options ?? [], ...(form.people ?? []).map((person) => person.options ?? [])].flat();
  return {
    ...emptyState(), count: String(people.length || 1), people, options: known(form.options),
    categories: (form.categories ?? []).filter((id) => data.categories.some((one) => one.id === id)),
    interpreters: Object.fromEntries((form.interpreters ?? []).map((id) => [id, form.$levels?.[id] ?? 'range'])), company: texts(form.company),
    registered: String(form.registered ?? emptyState().registered),
    strangers: asked.filter((id) => !data.options.some((one) => one.id === id)).map(String),
  };
}

function wipe() {
  if (!window.confirm(say('wipeSure'))) return;
  place('remember').checked = false;
  remember(false);
  state = emptyState();
  showAll();
  show('saved', say('wiped'));
}

function setRemember(isWanted) {
  const done = remember(isWanted);
  show('saved', say(!done ? 'cannotRemember' : isWanted ? 'remembered' : 'forgotten'));
  if (!done) place('remember').checked = false;
}
