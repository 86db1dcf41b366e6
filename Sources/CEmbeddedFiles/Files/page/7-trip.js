// The trip itself: its days as a picture, what is covered, what leaving costs, what is due when.

function showTrip() {
  document.title = `${inWords(data.title)} – ${say('pageTitle')}`;
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say);
  show('title', inWords(data.title));
  show('about', inWords(data.about));
  show('days', data.days.map(dayCard));
  show('covers', data.covers.filter((list) => list.items.length).map((list) =>
    el('section', {}, el('h3', {}, inWords(list.title), ' ', el('small', {}, clauseText(list.clause))), el('ul', {}, list.items.map((item) => el('li', {}, inWords(item)))))));
  showDeadlines();
  show('notice', data.privacy.map(([title, words]) => [el('dt', {}, inWords(title)), el('dd', {}, inWords(words))]));
  place('notice').append(el('dt', {}, say('readersTitle')), el('dd', {}, el('ul', {}, data.readers.map(([who, what]) => el('li', {}, `${inWords(who)}${say('colon')}${inWords(what)}`)))));
  show('contact', inWords(data.contact));
  place('closed').hidden = !(data.closes && data.closes.end < Date.now());
  if (data.closes) show('closed', say('closed', inWords(data.closes.text)));
}

/** Morning, afternoon and evening, with meals, flights and the night's place. */
function dayCard(day) {
  const slots = day.slots.map((slot) => el('li', { class: `slot ${slot.kind}` },
    el('span', { class: 'half' }, inWords(slot.half)), el('span', {}, inWords(slot.title)),
    slot.offers ? el('span', { class: 'badge' }, say('interpreterHere')) : null));
  const facts = [
    ...day.flights.map((flight) => `✈ ${inWords(flight)}`),
    day.meals.length ? say('mealsIncluded', day.meals.map(inWords).join(say('and'))) : null,
    day.night ? say('night', inWords(day.night)) : null,
  ].filter(Boolean);
  return el('li', { class: 'day' }, el('h3', {}, dayText(day.day)), el('ul', { class: 'slots' }, slots),
    facts.map((fact) => el('p', { class: 'fact' }, fact)), el('p', { class: 'soft' }, clauseText(day.clause)));
}

function showLeaving(answer) {
  const ladder = data.leaving;
  if (!ladder) return show('leaving', el('p', {}, say('leavingUnknown')));
  if (answer.status || !answer.leaving.length) return show('leaving', el('p', { class: 'notice' }, say('mendFirst')));
  const shown = ladder.isLeast ? knownText : amountText;
  const grows = ladder.isLeast && answer.leaving.flat().some(({ fee }) => fee.open > fee.off || fee.high === null);
  const notes = [...(grows ? [say('leavingGrows')] : []), ...ladder.notes.map(inWords)];
  const now = ladder.rows.findIndex((row) => row.until === null || Date.now() <= row.until);
  const rows = ladder.rows.map((row, index) => ({
    look: index < now ? 'past' : index === now ? 'now' : null,
    cells: [
      inWords(row.span) + (index === now ? ` ${say('nowStep')}` : ''), inWords(row.share),
      answer.leaving[index].map((cost) => shown(joined(cost))).join(' + ') || '—',
      answer.leaving[index].map((cost) => shown(cost.returned)).join(' + ') || '—',
    ],
  }));
  show('leaving', table(ladder.heads.map(inWords), rows, say('leaving')), el('ul', { class: 'soft' }, notes.map((note) => el('li', {}, note))));
}

/** Administrative costs and what is kept beside them; both come from the engine, in one currency. */
const joined = ({ costs, kept }) => ({
  currency: kept.currency, low: costs.low + kept.low, open: costs.open + kept.open, off: costs.off + kept.off,
  high: costs.high === null || kept.high === null ? null : costs.high + kept.high,
});

function showDeadlines() {
  const rows = data.deadlines.map((one) => ({
    look: one.end < Date.now() ? 'past' : null,
    cells: [inWords(one.title), inWords(one.text), timeLeft(one), clauseText(one.clause)],
  }));
  show('deadlines', rows.length ? table([say('what'), say('when'), say('timeLeft'), say('basis')], rows, say('deadlines')) : el('p', {}, say('notKnown')));
}

function timeLeft({ start, end }) {
  const [day, hour] = [86_400_000, 3_600_000];
  const now = Date.now();
  if (end < now) return say('passed', Math.floor((now - end) / day));
  const left = (start > now ? start : end) - now;
  if (start <= now && end - start > day) return say('aboutNow');
  return left >= 2 * day ? say('daysLeft', Math.floor(left / day)) : say('hoursLeft', Math.floor(left / hour));
}
