"""Lets several processes change one trip at once, some of them killed at work, and counts what is there afterwards.

Usage: check_together.py PATH-OF-TRIP [PROCESSES] [OPERATIONS]
"""

import collections, os, random, re, shutil, signal, subprocess, sys, tempfile, threading, time
from trips import ENVIRONMENT, TODAY, entries, is_sound, left_over, make, run

TRIP = os.path.abspath(sys.argv[1])
WORKERS = int(sys.argv[2]) if len(sys.argv) > 2 else 8
OPERATIONS = int(sys.argv[3]) if len(sys.argv) > 3 else 50
work = tempfile.mkdtemp()
folder = f"{work}/trip"
make(folder, 10 * WORKERS)
for worker in range(WORKERS):
    run(TRIP, folder, "invoice", "issue", f"A{10 * worker + 1:02}")
first = {entry["company"]: entry["invoice"] for entry in entries(folder)}
said = collections.Counter()
done, killed, failures = [], [], []
longest = [0.0]


def operations(worker):
    """Command lines of one colleague: invoices of her own companies, payments, a list to the agency, a form."""
    companies = iter(range(10 * worker + 2, 10 * worker + 11))
    invoice = f"2027-{first[f'A{10 * worker + 1:02}']:03}"
    for number in range(OPERATIONS):
        mark = f"W{worker}N{number}"
        if number % 6 == 0 and (company := next(companies, None)):
            yield "issued", f"A{company:02}", ["invoice", "issue", f"A{company:02}"]
        elif number % 6 == 1:
            yield "sent", mark, ["manifest", "send", "--to", mark]
        elif number % 6 == 2:
            path = f"{work}/{mark}.csv"
            open(path, "w", encoding="utf-8").write(f"company,name,diet\nA{10 * worker + 1:02},範例人{10 * worker + 1:02},{mark}\n")
            yield "diet", mark, ["import", path]
        else:
            yield "paid", mark, ["pay", invoice, f"TWD {number + 1}", "--reference", mark, "--again"]


def ends_badly(process, chance):
    """Pulls the plug on one in twenty."""
    if chance.random() < 0.05:
        time.sleep(chance.random() * 0.03)
        process.send_signal(signal.SIGKILL)


def work_through(worker):
    chance = random.Random(worker)
    for kind, mark, words in operations(worker):
        begin = time.monotonic()
        for attempt in range(60):
            process = subprocess.Popen(
                [TRIP, *words, *TODAY], cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            ends_badly(process, chance)
            started = time.monotonic()
            try:
                out, error = process.communicate(timeout=60)
            except subprocess.TimeoutExpired:
                process.kill()
                failures.append((words, "waited for more than a minute"))
                return
            longest[0] = max(longest[0], time.monotonic() - started)
            if process.returncode == -signal.SIGKILL:
                killed.append((kind, mark))
                break
            if process.returncode == 0:
                done.append((kind, mark, out))
                break
            if process.returncode != 74:
                failures.append((words, process.returncode, out + error))
                return
            said["meanwhile" if "meanwhile" in error else "lock" if "writing here" in error else "finished first"] += 1
            time.sleep(chance.random() * 0.05)
        else:
            failures.append((words, "never got through"))


begin = time.monotonic()
threads = [threading.Thread(target=work_through, args=[worker]) for worker in range(WORKERS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
took = time.monotonic() - begin
sound, words = is_sound(TRIP, folder)
lines = entries(folder)
problems = [str(failure) for failure in failures]
if not sound:
    problems.append(words)
# Who comes second waits and does it with what stands there then.
if said["meanwhile"]:
    problems.append(f"{said['meanwhile']} times told to run the command again")
problems += left_over(folder)
for fact, key in (("issued", "invoice"), ("sent", "manifest")):
    numbers = [line[key] for line in lines if line["fact"] == fact]
    if sorted(numbers) != list(range(1, len(numbers) + 1)):
        problems.append(f"numbers of {key}: {sorted(numbers)}")
marks = collections.Counter(
    ("issued", line["company"]) if line["fact"] == "issued" else ("sent", line["to"]) if line["fact"] == "sent"
    else ("paid", line["reference"]) for line in lines)
problems += [f"twice: {mark}" for mark, count in marks.items() if count > 1]
problems += [f"lost: {mark}" for kind, mark, _ in done if kind != "diet" and not marks[kind, mark]]
known = {(kind, mark) for kind, mark, _ in done} | set(killed) | {("issued", company) for company in first}
problems += [f"from nowhere: {mark}" for mark in marks if mark not in known]
roster = open(f"{folder}/delegates.csv", encoding="utf-8-sig").read()
for worker in range(WORKERS):
    mine = [mark for kind, mark, _ in done if kind == "diet" and mark.startswith(f"W{worker}N")]
    mine += [mark for kind, mark in killed if kind == "diet" and mark.startswith(f"W{worker}N")]
    if mine and not any(f",{mark}" in roster for mark in mine):
        problems.append(f"the form of colleague {worker} is not on the roster")
if problems:
    print("FAILED:", *problems[:10], sep="\n  ")
    sys.exit(1)
print(f"together: {WORKERS} processes at once, {len(done) + len(killed)} operations in {took:.0f} s, {len(killed)} of them killed; "
      f"{len(lines)} lines of the ledger, none lost, none twice, numbers without gaps; "
      f"nobody told to run a command again, {said['finished first']} times told what a "
      f"killed one had left, {said['lock']} times waited in vain; longest wait {longest[0]:.1f} s")
shutil.rmtree(work)
