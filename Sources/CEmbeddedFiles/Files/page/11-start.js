// From the file's data to a page that answers.

function showAll() {
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language));
  showTrip();
  showChoice();
  showForm();
  update();
}

function listen() {
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => { language = button.dataset.language; showAll(); });
  }
  const click = { keep: keepChoice, save, wipe, print: () => window.print(), open: () => place('file').click() };
  for (const [id, action] of Object.entries(click)) place(id).addEventListener('click', action);
  place('file').addEventListener('change', (event) => {
    if (event.target.files.length) openFile(event.target.files[0]);
    event.target.value = '';
  });
  place('remember').addEventListener('change', (event) => setRemember(event.target.checked));
}

async function start() {
  await startData();
  state = isRemembered() ? recall() : emptyState();
  place('remember').checked = isRemembered();
  await startEngine();
  listen();
  try { showAll(); } catch {
    // What was kept here may come from another edition of the page.
    state = emptyState();
    showAll();
  }
  performance.mark('first figure');
  document.body.dataset.ready = 'yes';
  setInterval(showDeadlines, 60_000);
}

// A browser too old to unpack the words cannot say it in them: the sentence stands in the page.
start().catch((error) => {
  place('cannot-run').hidden = false;
  document.body.dataset.ready = 'no';
  throw error;
});
