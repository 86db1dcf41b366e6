// Two or three choices side by side: the present one, and those that were kept.

function keepChoice() {
  state.kept = [...state.kept, { choice: currentChoice() }].slice(-2);
  update();
}

function showComparison() {
  const canKeep = !lastAnswer.status && state.kept.length < 2;
  place('keep').disabled = !canKeep;
  const columns = [...state.kept.map((one) => one.choice), ...(lastAnswer.status ? [] : [currentChoice()])];
  document.body.classList.toggle('compared', state.kept.length > 0);
  if (!state.kept.length) return show('comparison', el('p', { class: 'hint' }, say('compareHint')));
  const answers = columns.map(ask);
  const cell = (answer, text) => (answer.status ? '—' : text(answer));
  const line = (title, text) => ({ cells: [title, ...answers.map((answer) => cell(answer, text))] });
  const payee = (number) => (answer) => amountsText(answer.totals.filter((total) => total.payee === number && !total.isCash).map((total) => total.amount));
  const rows = [
    { cells: [say('choiceIs'), ...columns.map(choiceText)] },
    ...data.payees.filter((one) => one.payee !== data.cashPayee).map((one) => line(say('to', inWords(one.name)), payee(one.payee))),
    line(say('inCash'), (answer) => amountsText(answer.cash)),
    line(say('atLeast'), (answer) => [...answer.payable, ...answer.cash].map((one) => moneyText(one.low, one.currency)).join(' ＋ ')),
    line(say('atMost'), (answer) => [...answer.payable, ...answer.cash].map(highText).join(' ＋ ')),
  ];
  if (answers.some((answer) => answer.converted)) rows.push(line(say('oneSum'), (answer) => (answer.converted ? amountText(answer.converted) : '—')));
  const heads = ['', ...columns.map((_, index) => (index < state.kept.length ? say('choice', index + 1) : say('choiceNow')))];
  const drop = state.kept.map((_, index) => el('button', { type: 'button', onclick: () => {
    state.kept.splice(index, 1);
    update();
  } }, say('dropChoice', index + 1)));
  show('comparison', table(heads, rows, say('compare')), el('p', {}, drop));
}

/** 2 people; interpreters: 7/14, 7/16; single room × 1. */
function choiceText(choice) {
  const alone = data.options.map((option) => [option, choice.people.filter((person) => personOptions(person).includes(option.id)).length + (choice.options.includes(option.id) ? 1 : 0)]);
  const interpreted = data.sessions.filter((session) => choice.interpreters[session.id]).map((session) => dayText(session.day));
  return [
    say('peopleCount', choice.people.length),
    interpreted.length ? say('interpretersOn', interpreted.join(say('and'))) : say('noInterpreter'),
    ...alone.filter(([, count]) => count).map(([option, count]) => `${inWords(option.title)} × ${count}${inBrackets(inWords(option.price))}`),
  ].join(say('stop'));
}
