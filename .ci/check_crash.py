"""Ends the real program at random moments with the real kill -9, and takes room, rights and the folder from it.

Afterwards the folder must be the old one or the new one, the ledger whole, and the next command must say what happened.
Usage: check_crash.py PATH-OF-TRIP [KILLS]
"""

import collections, os, random, shutil, signal, subprocess, sys, tempfile, time
from trips import ENVIRONMENT, TODAY, digests, entries, is_sound, left_over, make, run

TRIP = os.path.abspath(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 200
chance = random.Random(20270115)
work = tempfile.mkdtemp()
folder = f"{work}/trip"
make(folder, 40)
open(f"{work}/roster.csv", "w", encoding="utf-8").write("company,name,diet\nA01,範例人01,素食\n")
run(TRIP, folder, "invoice", "issue", "A01")


def fail(*words):
    print("FAILED:", *words)
    sys.exit(1)


def command(number):
    """A command line that changes the folder; each is another one than the last."""
    open(f"{work}/roster.csv", "w", encoding="utf-8").write(f"company,name,diet\nA01,範例人01,不吃 {number}\n")
    free = [f"A{n:02}" for n in range(2, 41) if not any(e.get("company") == f"A{n:02}" for e in entries(folder))]
    return chance.choice(
        [["pay", "2027-001", f"TWD {number + 1}", "--reference", f"R{number}", "--again"]] * 3
        + [["invoice", "issue", free[0]]] * 2 * bool(free)
        + [["import", f"{work}/roster.csv"]] * 2
        + [["manifest", "send", "--to", f"M{number}"], ["undo"], ["rooms", "--save"], ["build"]])


def usual(words):
    """How long it takes when nothing stops it."""
    copy = f"{work}/copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    begin = time.monotonic()
    run(TRIP, copy, *words)
    return time.monotonic() - begin


def settle(words, before, lines):
    """What is there after the next command: 'old' or 'new'."""
    open_change = os.path.isdir(f"{folder}/.trip/committed")
    sound, said = is_sound(TRIP, folder)
    if not sound:
        fail("after", words, said)
    if left_over(folder):
        fail("left over after", words, left_over(folder))
    if open_change and "interrupted" not in said:
        fail("nothing was said after", words)
    now = entries(folder)
    if now[: len(lines)] != lines:
        fail("lines of the ledger were lost after", words)
    if digests(folder) == before:
        return "old"
    changed = {name for name, digest in digests(folder).items() if before.get(name) != digest}
    if words[0] in ("pay", "invoice", "manifest") and len(now) != len(lines) + 1:
        fail("the folder changed, but the ledger has no line of", words, changed)
    if words[0] in ("import", "rooms", "undo") and not changed <= {"delegates.csv", "rooms.csv"}:
        fail(words, "changed", changed)
    return "new"


durations, ends = {}, collections.Counter()
for number in range(KILLS):
    words = command(number)
    if words[0] not in durations:
        durations[words[0]] = usual(words)
    before, lines = digests(folder), entries(folder)
    process = subprocess.Popen(
        [TRIP, *words, *TODAY], cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(chance.random() * durations[words[0]] * 1.3)
    process.send_signal(signal.SIGKILL)
    code = process.wait()
    ends["killed" if code == -signal.SIGKILL else "over"] += 1
    ends[settle(words, before, lines)] += 1
print(f"kill -9: {KILLS} commands, {ends['killed']} killed at work, {ends['over']} had ended; "
      f"{ends['old']} old folders, {ends['new']} new ones, none between; "
      f"{len(entries(folder))} lines of the ledger, all whole")

# Real room: a small disk that is nearly full, with more and more of it taken.
disk, full = f"{work}/disk", collections.Counter()
os.mkdir(disk)
if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True).returncode == 0:
    try:
        for rest in range(0, 100, 4):
            shutil.rmtree(f"{disk}/trip", ignore_errors=True)
            make(f"{disk}/trip", 40)
            run(TRIP, f"{disk}/trip", "invoice", "issue", "A01")
            before = digests(f"{disk}/trip")
            space = os.statvfs(disk)
            taken = space.f_bavail * space.f_frsize - rest * 1024
            open(f"{disk}/ballast", "wb").write(b"x" * max(0, taken))
            ended = run(TRIP, f"{disk}/trip", "invoice", "issue", "A02")
            os.remove(f"{disk}/ballast")
            if ended.returncode not in (0, 73, 74) or (ended.returncode and not ended.stderr.startswith("trip: ")):
                fail("full disk:", ended.returncode, ended.stderr)
            sound, said = is_sound(TRIP, f"{disk}/trip")
            is_old = digests(f"{disk}/trip") == before
            if not sound or is_old != (len(entries(f"{disk}/trip")) == 1) or left_over(f"{disk}/trip"):
                fail("full disk,", rest, "KB left:", said, left_over(f"{disk}/trip"))
            full["refused" if ended.returncode else "done"] += 1
        before = digests(f"{disk}/trip")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        ended = run(TRIP, f"{disk}/trip", "pay", "2027-001", "TWD 1")
        if ended.returncode not in (73, 74) or "Read-only file system" not in ended.stderr:
            fail("read-only disk:", ended.returncode, ended.stderr)
        if run(TRIP, f"{disk}/trip", "status").returncode != 0:
            fail("a read-only disk cannot be read")
        if digests(f"{disk}/trip") != before:
            fail("a read-only disk has changed")
        print(f"full disk: {sum(full.values())} tries with 0 to 96 KB left, {full['refused']} refused and told, "
              f"{full['done']} done; read-only disk: told, and still read")
    finally:
        subprocess.run(["umount", disk], capture_output=True)
else:
    print("SKIPPED: a full and a read-only disk, as no disk may be mounted here")

# Real rights: a folder of somebody else's.
before = digests(folder)
if os.geteuid() == 0:
    os.chmod(work, 0o755)
    options = {"user": 65534, "group": 65534, "extra_groups": []}
else:
    options = {}
    os.chmod(folder, 0o555)
    os.chmod(f"{folder}/.trip", 0o555)
try:
    ended = run(TRIP, folder, "pay", "2027-001", "TWD 1", **options)
except PermissionError:
    ended = None
    print("SKIPPED: no rights, as the program lies where nobody else may run it")
if ended is not None:
    if ended.returncode not in (73, 74) or "Permission denied" not in ended.stderr:
        fail("no rights:", ended.returncode, ended.stderr)
    print("no rights: told (exit " + str(ended.returncode) + "), nothing changed")
if options == {}:
    os.chmod(folder, 0o755)
    os.chmod(f"{folder}/.trip", 0o700)
if digests(folder) != before:
    fail("without rights the folder has changed")

# The folder goes away in the middle, as a stick that is pulled, and comes back.
gone = collections.Counter()
for number in range(40):
    words = ["pay", "2027-001", f"TWD {number + 100000}", "--reference", f"G{number}", "--again"]
    before, lines = digests(folder), entries(folder)
    process = subprocess.Popen(
        [TRIP, *words, *TODAY], cwd=folder, env=ENVIRONMENT,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    time.sleep(chance.random() * durations["pay"])
    os.rename(folder, folder + "-away")
    said = process.communicate(timeout=60)[1]
    if os.path.exists(folder):
        fail("made a folder anew where the trip's had been taken away:", os.listdir(folder))
    os.rename(folder + "-away", folder)
    if process.returncode not in (0, 65, 66, 73, 74):
        fail("folder away:", process.returncode, said)
    gone[settle(words, before, lines)] += 1
    gone["told" if process.returncode else "done"] += 1
print(f"folder away: {gone['told']} times told, {gone['done']} times done before; "
      f"{gone['old']} old folders, {gone['new']} new ones, none between")
shutil.rmtree(work)
