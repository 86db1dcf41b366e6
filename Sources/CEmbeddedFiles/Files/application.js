// The application form: what is typed becomes a file to mail. Nothing is sent from here.

const data = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(document.getElementById('data').textContent.trim()), (sign) => sign.charCodeAt(0))));
const inputs = [...document.querySelectorAll('#form [name]')];

/** Our words, with what goes in their places. */
const say = (key, ...values) => values.reduce((text, value, number) => text.replaceAll(`{${number}}`, value), data.words[key]);
const tell = (text) => { document.getElementById('saved').textContent = text; };
const labelOf = (input) => document.querySelector(`label[for="${input.id}"]`).textContent;

/** Everything that was typed, as text; what is empty is left out. */
const answers = () => Object.fromEntries(inputs.map((input) => [input.name, input.value.trim()]).filter(([, value]) => value));

/** What documents need and is still empty, beside the button: saving is never refused. */
function showMissing() {
  const empty = inputs.filter((input) => data.needed.includes(input.name) && !input.value.trim()).map(labelOf);
  document.getElementById('still').textContent = empty.length ? say('stillEmpty', empty.join(say('and'))) : say('allThere');
}

function save() {
  const form = { format: data.format, version: 1, trip: data.trip, language: data.language, answers: answers() };
  const file = new Blob([`${JSON.stringify(form, null, 2)}\n`], { type: 'application/json' });
  const name = (form.answers.name ?? '').replace(/[^\p{L}\p{N}]+/gu, '-') || 'company';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `trip-application-${name}.json`;
  link.click();
  tell(say('savedAs', link.download));
}

/** What is no application to this trip is refused in words, and what stood here before stays. */
async function openFile(file) {
  try {
    const form = JSON.parse(await file.text());
    if (form.format !== data.format || form.version !== 1 || typeof form.answers !== 'object') throw new TypeError('no application');
    if (form.trip?.from !== data.trip.from || form.trip?.to !== data.trip.to) throw new TypeError('another trip');
    for (const input of inputs) input.value = String(form.answers[input.name] ?? '');
    showMissing();
    tell(say('opened', file.name));
  } catch {
    tell(say('notAForm', file.name));
  }
}

document.getElementById('form').addEventListener('input', showMissing);
document.getElementById('form').addEventListener('submit', (event) => event.preventDefault());
document.getElementById('save').addEventListener('click', save);
document.getElementById('open').addEventListener('click', () => document.getElementById('file').click());
document.getElementById('file').addEventListener('change', (event) => {
  if (event.target.files[0]) openFile(event.target.files[0]);
  event.target.value = '';
});
showMissing();
