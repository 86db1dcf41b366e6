// Small helpers that make elements; text is always set as text, never as markup.

/** An element with attributes and children; `on...` attributes are listeners, null and false are left out. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value') element.value = value;
    else if (value === true) element.setAttribute(key, '');
    else if (value !== null && value !== false && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const place = (id) => document.getElementById(id);
const show = (id, ...children) => place(id).replaceChildren(...children.flat(2).filter(Boolean));

/** A label, its input, a hint, and room for what is wrong with it. */
function field(id, label, input, { hint = null, problem = null, inline = false } = {}) {
  const described = [hint ? `${id}-hint` : null, `${id}-problem`].filter(Boolean).join(' ');
  input.id = id;
  input.setAttribute('aria-describedby', described);
  const name = el('label', { for: id }, label);
  const box = el('div', { class: inline ? 'field inline' : 'field' }, inline ? [input, name] : [name, input]);
  if (hint) box.append(el('p', { class: 'hint', id: `${id}-hint` }, hint));
  box.append(el('p', { class: 'problem', id: `${id}-problem` }));
  tell(input, problem, box);
  return box;
}

/** Puts a sentence beside a field, or takes it away; { advice } marks no field as wrong. */
function tell(input, problem, box = input.closest('.field')) {
  const line = box.querySelector('.problem');
  const words = problem?.advice ?? problem ?? '';
  if (line.textContent !== words) line.textContent = words;
  if (problem && !problem.advice) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

const tellAt = (id, problem) => { if (place(id)) tell(place(id), problem); };

function choose(options, value, onchange) {
  const list = options.map(([key, text]) => el('option', { value: key, selected: key === value }, text));
  return el('select', { onchange: (event) => onchange(event.target.value) }, list);
}

const check = (isOn, onchange) =>
  el('input', { type: 'checkbox', checked: isOn, onchange: (event) => onchange(event.target.checked) });

const type = (value, oninput, attributes = {}) =>
  el('input', { type: 'text', value: value ?? '', autocomplete: 'off', ...attributes, oninput: (event) => oninput(event.target.value) });

const group = (title, ...children) => el('fieldset', {}, el('legend', {}, title), ...children);

function table(heads, rows, caption) {
  const line = (cells, name) => cells.map((cell, index) => el(index ? name : 'th', index ? {} : { scope: 'row' }, cell));
  return el('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption },
    el('table', {}, el('caption', { class: 'unseen' }, caption),
      el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, rows.map(({ cells, look = null }) => el('tr', { class: look }, line(cells, 'td'))))));
}

/** The clause of the brochure, as papers cite it; nothing where none is known. */
const clauseText = (clause) => (clause ? say('clause', clause) : '');

/** Switches one entry of a list on or off. */
const toggled = (list, id, isOn) => (isOn ? [...list.filter((one) => one !== id), id] : list.filter((one) => one !== id));
