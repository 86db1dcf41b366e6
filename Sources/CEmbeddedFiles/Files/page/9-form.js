// Signing up: the fields of the form, checked as one types, saved as a file to mail back. Nothing is sent from here.

/** A rule's own sentence about a value; our word for a person needs no blank behind it in Chinese and Japanese. */
function rule(key, values) {
  const text = inWords(data.rules[key]).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  return language === 'en' ? text : text.replaceAll(`${say('thisPerson')} `, say('thisPerson'));
}

function showForm() {
  show('company-fields', data.form.company.map((one, number, all) => formField(one, `company-${one.key}`, state.company, all[number - 1])));
  show('people-fields', peopleShown().map((person, index) => group(say('person', index + 1),
    data.form.person.map((one, number, all) => formField(one, `form-${one.key}${index}`, person.fields, all[number - 1], person, index)))));
}

/** Name and room stand in the choice above as well, and follow each other; a hint is not said twice in a row. */
function formField(one, id, fields, before, person = null, index = null) {
  const isRoom = person && one.key === 'room';
  const set = (text) => {
    if (isRoom) { person.room = text; place(`room${index}`).value = text; } else fields[one.key] = text;
    if (person && one.key === 'name' && place(`name${index}`)) place(`name${index}`).value = text;
    for (const other of [one, ...related(one, person ? data.form.person : data.form.company)]) {
      tellAt(id.replace(one.key, other.key), problemOf(other, fields, person));
    }
    update();
  };
  const value = (isRoom ? person.room : fields[one.key]) ?? '';
  const input = one.choices.length
    ? choose([['', say('notChosen')], ...one.choices.map(([key, text]) => [key, inWords(text)])], value, set)
    : type(value, set, inputLook(one.kind));
  return field(id, inWords(one.label), input, {
    hint: before && inWords(before.hint) === inWords(one.hint) ? null : inWords(one.hint), problem: problemOf(one, fields, person),
  });
}

/** What is judged by another field's value. */
const related = (one, fields) => (one.key === 'nationality' ? fields.filter((other) => other.key === 'passport_number') : []);

const inputLook = (kind) => ({
  day: { placeholder: '1990-02-28', inputmode: 'numeric' }, phone: { inputmode: 'tel', placeholder: '0912-345-678' },
  email: { inputmode: 'email', placeholder: 'name@example.com' }, uniformNumber: { inputmode: 'numeric', maxlength: 12 },
}[kind] ?? {});

/** The rules' own sentence about a value, or nothing. */
function problemOf(one, fields, person) {
  const value = folded(fields[one.key] ?? '');
  if (!value) return null;
  const values = { value, name: fields.name || say('thisPerson'), company: fields.name || say('thisCompany') };
  switch (one.kind) {
    case 'uniformNumber': return uniformProblem(value.replace(/\s/g, ''), values);
    case 'email': return isEmail(value) ? null : wrong(one, value, rule('email', values));
    case 'phone': return isPhone(value) ? null : wrong(one, value, rule('phone', values));
    case 'passportNumber': return passportProblem(value.toUpperCase().replace(/\s/g, ''), fields, values);
    case 'day': return dayProblem(one, value, values);
    default: return person && ['surname', 'given_name'].includes(one.key) ? latinProblem(value, values) : null;
  }
}

const wrong = (one, value, reason) => `${inWords(one.label)}「${value}」${say('colon')}${reason}`;

/** The check digit of a 統一編號, by the rule that holds since 2023. */
function isUniformNumber(text) {
  if (!/^\d{8}$/.test(text) || /^0+$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => {
    const product = Number(digit) * [1, 2, 1, 2, 1, 2, 4, 1][index];
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (text[6] === '7' && (sum + 1) % 5 === 0);
}

function uniformProblem(text, values) {
  if (isUniformNumber(text)) return null;
  return /^\d+$/.test(text) && text.length !== 8 ? say('ubnEight', text.length) : rule('uniformNumber', values);
}

/** Dot-atoms of RFC 5322 before the sign, labels of a host name behind it. */
const isEmail = (text) => /^[\w!#$%&'*+/=?^\x60{|}~-]+(\.[\w!#$%&'*+/=?^\x60{|}~-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text);

function latinProblem(value, values) {
  if (/^[A-Za-z '’,.\-\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF]*$/.test(value)) return null;
  return rule(/\p{N}/u.test(value) ? 'nameDigit' : 'nameLatin', values);
}

function passportProblem(number, fields, values) {
  if (!/^[A-Z0-9]{6,9}$/.test(number)) return rule(isTaiwan(fields) ? 'passportNine' : 'passportShape', values);
  if (!isTaiwan(fields)) return null;
  if (!/^\d{9}$/.test(number)) return rule('passportNine', values);
  return number.startsWith('3') ? null : rule('passportThree', values);
}

const isTaiwan = (fields) => /^(TWN?|ROC|台灣|臺灣|台湾|中華民國|Taiwan)$/i.test(folded(fields.nationality ?? ''));

function dayProblem(one, text, values) {
  const [, era, year, month, date] = /^((?:中華)?民國)?\s*(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^()(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (!year) return say('dayHow', text);
  if (!era && year.length < 4) return say('dayEra', text);
  const day = dayNumber([String(Number(year) + (era ? 1911 : 0)).padStart(4, '0'), month.padStart(2, '0'), date.padStart(2, '0')].join('-'));
  if (day === null) return wrong(one, text, rule('dayImpossible', values));
  if (one.key !== 'passport_expiry' || data.leavingDay === null) return null;
  if (day < data.leavingDay) return rule('passportExpired', values);
  return day < data.sixMonths ? { advice: `${rule('passportShort', values)}${say('stop')}${say('askAgency')}` } : null;
}

/** Looser than the program, which knows every country's numbers: it has the last word when the file comes in. */
function isPhone(text) {
  const main = text.replace(/(ext(ension)?|分機|轉|內線|内線|#|x)\.?:?\s*\d{1,7}$/i, '').replace(/[\s().\-‐–—]/g, '');
  return /^(\+\d{7,15}|0\d{8,9}|886\d{8,9})$/.test(main);
}
