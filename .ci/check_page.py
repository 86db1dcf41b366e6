"""The company's page in a real browser: opened from a file, filled in, read, saved, imported, printed.

Usage: check_page.py TRIP ITINERARIES SHOTS ENGINE

TRIP is the command; ITINERARIES a copy of the folder of that name, which is written to; SHOTS a folder for pictures;
ENGINE the WebAssembly module as it was just built, which must be the one in the page.
Chromium is driven by selenium; axe-core judges what a screen reader and a keyboard meet. What the page shows is compared
with what `trip quote --format json` answers.
"""

import base64, json, os, re, shutil, statistics, subprocess, sys, time, zlib
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select
from axe_selenium_python import Axe

trip, itineraries, shots, engine = sys.argv[1:5]
os.makedirs(shots, exist_ok=True)
real = os.path.join(itineraries, "2026-07-japan")
limit = 120_000
# Weeks before the trip, so that deadlines and the ladder are not all over: 2026-04-20, 10:00 in Taipei.
clock = "(() => { const then = Date.UTC(2026, 3, 20, 2), real = Date.now, start = real(); Date.now = () => then + real() - start; })()"


def run(*words, folder=real, code=0):
    done = subprocess.run([trip, *words], cwd=folder, capture_output=True, text=True)
    assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout


def browser(downloads):
    options = Options()
    for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,1000"):
        options.add_argument(word)
    options.add_experimental_option("prefs", {"download.default_directory": downloads})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": clock})
    return driver


downloads = os.path.join(shots, "downloads")
shutil.rmtree(downloads, ignore_errors=True)
os.makedirs(downloads)
driver = browser(downloads)
at = lambda name: driver.find_element(By.ID, name)
text = lambda name: at(name).text
complaints = lambda: [line["message"] for line in driver.get_log("browser") if line["level"] in ("SEVERE", "WARNING")]


def open_page(path):
    driver.get("file://" + os.path.abspath(path))
    for _ in range(200):
        ready = driver.execute_script("return document.body.dataset.ready")
        if ready:
            break
        time.sleep(0.02)
    assert ready == "yes", (path, ready, complaints())


def type_in(name, words):
    field = at(name)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", field)
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys(Keys.DELETE)
    field.send_keys(words)


def speak(language):
    button = driver.find_element(By.CSS_SELECTOR, f"[data-language='{language}']")
    driver.execute_script("arguments[0].click()", button)


def problem(name):
    return text(name + "-problem")


# 1. One file, small, closed.
run("page", "--output", os.path.join(shots, "page.html"))
page = os.path.join(shots, "page.html")
source = open(page, encoding="utf-8").read()
size = os.path.getsize(page)
assert size <= limit, f"the page has {size} bytes"
policy = re.search(r'Content-Security-Policy" content="([^"]*)"', source)[1]
assert "default-src 'none'" in policy and "connect-src" not in policy and "'unsafe-inline' 'unsafe" not in policy, policy
assert not re.search(r'(?:src|href)="(?!#)', source), "the page names another file"
packed = base64.b64decode(re.search(r'id="engine">([^<]*)<', source)[1])
assert zlib.decompress(packed, -15) == open(engine, "rb").read(), "the page's engine is not the one that was built"
roster = open(os.path.join(real, "companies.csv"), encoding="utf-8").read() + open(os.path.join(real, "delegates.csv"), encoding="utf-8").read()
open_page(page)
known = driver.execute_script("return JSON.stringify(data)")
names = [cell for cell in re.split(r"[,\n]", roster) if cell.startswith("範例")]
assert len(names) > 20 and not any(name in source or name in known for name in names), "the page names somebody of the roster"

# 2. What it shows is what the program says, to the last unit.
yen = {"en": lambda t: f"JPY {t}", "zh-Hant": lambda t: f"日圓 {t}", "ja": lambda t: f"{t}円"}
names_of = {"EUR": ("歐元", "ユーロ"), "USD": ("美元", "米ドル"), "KRW": ("韓元", "ウォン"), "THB": ("泰銖", "タイバーツ"), "VND": ("越南盾", "ベトナムドン")}
dash = {"en": "–", "zh-Hant": "～", "ja": "～"}


def grouped(units, digits):
    whole, part = divmod(abs(units), 10**digits)
    return "-" * (units < 0) + f"{whole:,}" + (f".{part:0{digits}}" if digits else "")


def words(amount, language):
    """An amount of the program's JSON in words, written a second time here."""
    code, digits = amount["currency"], amount["digits"]

    def around(number):
        if number[0] == "-":
            return "-" + around(number[1:])
        if code == "TWD":
            return "NT$" + number
        if code == "JPY":
            return yen[language](number)
        chinese, japanese = names_of[code]
        return {"en": f"{code} {number}", "zh-Hant": f"{chinese} {number}", "ja": number + japanese}[language]

    low = around(grouped(amount["low"], digits))
    if amount["kind"] == "onRequest":
        count = amount["onRequest"]
        if amount["low"] == 0:
            one = {"en": "on request", "zh-Hant": "另計", "ja": "別途見積り"}
            many = {"en": f"{count} items on request", "zh-Hant": f"{count} 項待報價", "ja": f"別途見積り {count} 件"}
            return (one if count == 1 else many)[language]
        ending = "" if count == 1 else "s"
        return {"en": f"at least {low} plus {count} item{ending} on request", "zh-Hant": f"至少 {low}，另有 {count} 項待報價", "ja": f"{low}～＋別途見積り {count} 件"}[language]
    if amount["kind"] == "from":
        return {"en": f"from {low}", "zh-Hant": f"{low} 起", "ja": f"{low}～"}[language]
    if amount["kind"] == "exact":
        return low
    return around(grouped(amount["low"], digits) + dash[language] + grouped(amount["high"], digits))


def choose(people, interpreters, options, rate, sessions):
    type_in("count", str(people))
    for number, session in enumerate(sessions):
        Select(at("interpreter-" + session)).select_by_value("range" if number < interpreters else "")
    for index in range(people):
        single = "single-room" in options
        Select(at(f"room{index}")).select_by_value("single" if single else "")
        for option in driver.find_elements(By.CSS_SELECTOR, f"#people input[type=checkbox][id^='option-'][id$='-{index}']"):
            wanted = any(option.get_attribute("id") == f"option-{one}-{index}" for one in options)
            if option.is_selected() != wanted:
                driver.execute_script("arguments[0].click()", option)
    for field in driver.find_elements(By.CSS_SELECTOR, "#rates input"):
        type_in(field.get_attribute("id"), rate or "")


def compare(folder, language, people, interpreters, options, rate, sessions, foreign):
    choose(people, interpreters, options, rate, sessions)
    has_ladder = driver.execute_script("return data.leaving !== null")
    given = [word for option in options for word in ("--option", option)]
    given += [word for code in foreign for word in ("--rate", f"{code}={rate}")] if rate else []
    today = ["--today", "2026-04-20"]
    answer = json.loads(run("quote", "--people", str(people), "--interpreters", str(interpreters), *given, *today, *["--leave-by"] * has_ladder, "--format", "json", folder=folder))
    speak(language)
    shown = lambda css: [one.text for one in driver.find_elements(By.CSS_SELECTOR, css)]
    sums = " ＋ ".join(words(one, language) for one in answer["payable"] + answer["cash"])
    assert text("sum") == sums, (text("sum"), sums)
    for day, line in zip(answer["cashByDay"], shown(".cash-day > p > strong")):
        assert line == words(day["amount"], language), (line, day)
    assert len(answer["cashByDay"]) == len(shown(".cash-day > p"))
    lines = [f"{one['count']} × " * (one["count"] > 1) + words(one["unit"], language) for one in answer["charges"]]
    assert sorted(shown("#figures .line summary .figure")) == sorted(lines), (shown("#figures .line summary .figure"), lines)
    if rate:
        sum_ = answer["converted"]
        assert (words(sum_["amount"], language) if sum_ else None) == next(iter(shown("#one-sum .amount")), None)
    rows = driver.find_elements(By.CSS_SELECTOR, "#leaving tbody tr")
    if not has_ladder:
        return
    for row, step in zip(rows, answer["leaveBy"]["steps"]):
        cells = [cell.text for cell in row.find_elements(By.CSS_SELECTOR, "td")]
        # Under a head that says "at most" only what is known stands.
        known = lambda one: one if one["kind"] in ("exact", "range") or one["low"] == 0 else {**one, "kind": "exact"}
        back = " + ".join(words(known(one["returned"]) if answer["leaveBy"]["isAtLeast"] else one["returned"], language) for one in step["costs"])
        assert cells[-1] == back, (cells, step)
    assert len(rows) == len(answer["leaveBy"]["steps"])


count = 0
for people, interpreters, options, rate in [
    (2, 2, [], None), (1, 0, [], None), (2, 1, ["single-room"], "0.2035"), (3, 2, ["business-class", "extra-nights"], "0.21"),
    (35, 2, ["single-room"], "0.2035"), (35, 0, [], None), (7, 2, ["business-class"], "1"),
]:
    for language in ("zh-Hant", "ja", "en"):
        compare(real, language, people, interpreters, options, rate, ["tokyo", "tohoku"], ["JPY"])
        count += 1
print(f"shown figures equal the program's: {count} choices of the real trip")

# 3. Bad input gets a sentence beside the field and no sum.
speak("en")
choose(2, 2, [], None, ["tokyo", "tohoku"])
for wrong, sentence in [("36", "36 people, but the delegation takes at most 35"), ("0", "A whole number from 1 to 35."), ("-1", "A whole number from 1 to 35."), ("9" * 40, "the delegation takes at most 35"), ("two", "A whole number from 1 to 35."), ("", "A whole number from 1 to 35.")]:
    type_in("count", wrong)
    assert sentence in problem("count") and text("sum") == "—" and "No figure" in text("figures"), (wrong, problem("count"), text("sum"))
    assert at("count").get_attribute("aria-invalid") == "true"
type_in("count", "２")
assert problem("count") == "" and text("sum").startswith("from NT$133,600")
rate = driver.find_element(By.CSS_SELECTOR, "#rates input").get_attribute("id")
for wrong in ("abc", "-1", "0", "1,2", "1e9", "9" * 19, "0.1234567890123"):
    type_in(rate, wrong)
    assert problem(rate) == "A positive number such as 0.2035." and "one sum" not in text("figures").lower(), wrong
type_in(rate, "9" * 18)
assert problem(rate) == "With this rate the sum is too large to be shown." and text("sum").startswith("from NT$133,600")
type_in(rate, "4.91")
assert text(rate + "-hint") == "With this rate, JPY 10,000 is NT$49,100."
type_in(rate, "")
assert "No interpreter can be asked for on 7/13 (Mon), 7/15 (Wed), 7/17 (Fri)" in text("choice")

# 4. The form: the rules' own sentences as one types.
checks = [
    ("company-ubn", "12345678", "'12345678' does not pass the check of a uniform number (統一編號)"), ("company-ubn", "1234567", "has eight digits; here are 7"), ("company-ubn", "９９２９１４１３", ""),
    ("company-email", "haru", "not an e-mail address"), ("company-email", "lin@test,com.tw", "not an e-mail address"), ("company-email", "a..b@c.tw", "not an e-mail address"), ("company-email", "a@b.tw", ""), ("company-phone", "12", "not a telephone number"),
    ("company-phone", "02-2792-8788 分機 12", ""), ("form-surname0", "王", "'王' is not in Latin letters only"), ("form-surname0", "W4NG", "holds a digit"),
    ("form-surname0", "O’BRIEN-WANG", ""), ("form-birth_date0", "69/08/12", "may be a ROC year"), ("form-birth_date0", "民國69年8月12日", ""), ("form-birth_date0", "12/31/1980", "write the day as 1980-08-12"), ("form-birth_date0", "1980-02-30", "there is no such day"),
    ("form-birth_date0", "1980-02-28", ""), ("form-passport_expiry0", "2026-07-16", "expires before leaving Japan on 2026-07-17"),
    ("form-passport_expiry0", "2026-12-01", "expires before 2027-01-17"), ("form-passport_expiry0", "2031-05-20", ""), ("form-nationality0", "TWN", ""),
    ("form-passport_number0", "12345678", "a Taiwan passport number has nine digits"), ("form-passport_number0", "123456789", "does not begin with 3"),
    ("form-passport_number0", "399990001", ""),
]
for name, value, sentence in checks:
    type_in(name, value)
    assert (sentence in problem(name)) if sentence else problem(name) == "", (name, value, problem(name))
speak("ja")
type_in("form-surname0", "王")
assert "ローマ字以外の文字" in problem("form-surname0")
speak("zh-Hant")
assert "拉丁字母以外" in problem("form-surname0")
driver.execute_script("arguments[0].click()", driver.find_element(By.CSS_SELECTOR, "#still .link"))
assert driver.execute_script("return document.activeElement.id") == "form-surname0", "the marked field is not one click away"
type_in("form-passport_expiry0", "2026-12-01")
assert at("form-passport_expiry0").get_attribute("aria-invalid") is None and "請洽旅行社確認" in problem("form-passport_expiry0")

# 5. Saved, mailed, imported; the same file twice changes nothing.
choose(2, 1, ["business-class"], None, ["tokyo", "tohoku"])
person = {"name": "範例新人", "surname": "HSIN", "given_name": "JEN", "job_title": "經理", "birth_date": "1985-01-31", "nationality": "TWN", "passport_number": "399990777", "passport_expiry": "2031-05-20", "phone": "0912-345-678", "email": "hsin@example.com", "diet": "素食"}
for key, value in person.items():
    type_in(f"form-{key}0", value)
type_in("form-name1", "範例同事")
Select(at("interpreter-tokyo")).select_by_value("high")
Select(at("form-sex0")).select_by_value("F")
for key, value in {"name": "範例網頁報名有限公司", "ubn": "53212539", "contact": "範例窗口", "phone": "02-2792-8788", "email": "page@example.com"}.items():
    type_in("company-" + key, value)
assert at("name0").get_attribute("value") == "範例新人"
driver.execute_script("arguments[0].click()", at("save"))
for _ in range(100):
    files = [name for name in os.listdir(downloads) if name.endswith(".json")]
    if files:
        break
    time.sleep(0.05)
assert files == ["trip-form-範例網頁報名有限公司-2026-04-20.json"], files
saved = os.path.join(downloads, files[0])
form = json.load(open(saved, encoding="utf-8"))
assert form["company"]["ubn"] == "53212539" and form["people"][0]["passport_number"] == "399990777", form
assert form["interpreters"] == ["tokyo"] and form["people"][1]["options"] == ["business-class"], form
first = run("import", saved)
assert "範例網頁報名有限公司" in open(os.path.join(real, "companies.csv"), encoding="utf-8").read(), first
row = [line for line in open(os.path.join(real, "delegates.csv"), encoding="utf-8") if "399990777" in line][0]
assert all(value in row for value in ("HSIN", "JEN", "1985-01-31", "business-class", "素食")), row
before = {name: open(os.path.join(real, name), "rb").read() for name in ("companies.csv", "delegates.csv")}
run("import", saved)
assert before == {name: open(os.path.join(real, name), "rb").read() for name in before}, "the same file changed something"

# 6. Opened again in the page; a file of another trip, of another session, of anything else is refused in words.
driver.refresh()
open_page(page)
assert at("company-name").get_attribute("value") == "", "typed data outlived a reload unasked"
at("file").send_keys(saved)
time.sleep(0.3)
assert at("company-name").get_attribute("value") == "範例網頁報名有限公司" and at("form-surname0").get_attribute("value") == "HSIN"
assert at("interpreter-tokyo").get_attribute("value") == "high"
for change, sentence in [({"trip": {**form["trip"], "to": "2027-01-01"}}, "屬於其他行程"), ({"format": "x"}, "不是由本頁儲存的檔案")]:
    other = os.path.join(downloads, "other.json")
    json.dump({**form, **change}, open(other, "w", encoding="utf-8"))
    at("file").send_keys(other)
    time.sleep(0.3)
    assert sentence in text("saved"), text("saved")
for odd in ("", "[]", "null", "7", '{"format": "trip-form"}', json.dumps({**form, "people": 7}), json.dumps({**form, "people": [None]}), json.dumps({**form, "interpreters": {}})):
    open(other, "w", encoding="utf-8").write(odd)
    at("file").send_keys(other)
    time.sleep(0.2)
    assert "不是由本頁儲存的檔案" in text("saved") and at("company-name").get_attribute("value") == "範例網頁報名有限公司", (odd, text("saved"))
json.dump({**form, "interpreters": ["tokyo", "aizu"]}, open(other, "w", encoding="utf-8"))
at("file").send_keys(other)
time.sleep(0.3)
assert "「aizu」不是可申請口譯的場次" in text("interpreters-problem") and text("sum") == "—", text("interpreters-problem")

# 7. Kept on request only, and wiped.
def wipe(sure):
    driver.execute_script("setTimeout(() => arguments[0].click())", at("wipe"))
    time.sleep(0.3)
    alert = driver.switch_to.alert
    alert.accept() if sure else alert.dismiss()


wipe(False)
assert at("company-name").get_attribute("value") == "範例網頁報名有限公司", "cleared without a yes"
wipe(True)
type_in("company-name", "範例暫存公司")
driver.execute_script("arguments[0].click()", at("remember"))
type_in("company-address", "範例路 1 號")
open_page(page)
assert at("company-address").get_attribute("value") == "範例路 1 號" and at("remember").is_selected()
wipe(True)
assert driver.execute_script("return localStorage.length") == 0
open_page(page)
assert at("company-name").get_attribute("value") == ""

# 8. Two and three choices side by side.
speak("en")
choose(2, 2, [], None, ["tokyo", "tohoku"])
driver.execute_script("arguments[0].click()", at("keep"))
choose(1, 0, [], None, ["tokyo", "tohoku"])
driver.execute_script("arguments[0].click()", at("keep"))
choose(3, 1, [], None, ["tokyo", "tohoku"])
cells = [[cell.text for cell in row.find_elements(By.CSS_SELECTOR, "td")] for row in driver.find_elements(By.CSS_SELECTOR, "#comparison tbody tr")]
assert cells[1] == ["from NT$133,600", "from NT$66,800", "from NT$200,400"], cells
assert [len(row) for row in cells] == [3] * len(cells) and not at("keep").is_enabled()

# 9. The keyboard reaches everything, axe finds nothing, in three languages, light and dark.
driver.execute_script("window.scrollTo(0, 0); document.activeElement.blur()")
reached = set()
for _ in range(120):
    driver.switch_to.active_element.send_keys(Keys.TAB)
    reached.add(driver.execute_script("return document.activeElement.id || document.activeElement.dataset.language"))
assert {"ja", "count", "interpreter-tokyo", "save", "remember", "wipe"} <= reached, reached
for language in ("zh-Hant", "ja", "en"):
    for scheme in ("light", "dark"):
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        speak(language)
        type_in("count", "36")
        axe = Axe(driver)
        axe.inject()
        for width in (1280, 390):
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
            for state in ("36", "2"):
                type_in("count", state)
                found = axe.run()["violations"]
                assert not found, json.dumps([(one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in found], indent=1)
            wide = driver.execute_script("return document.documentElement.scrollWidth")
            assert wide <= width, f"{language} {width}: {wide} wide"
            height = driver.execute_script("return document.documentElement.scrollHeight")
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
            driver.save_screenshot(os.path.join(shots, f"{language}-{scheme}-{width}.png"))
print("axe-core: no violations in 3 languages × light and dark × 2 widths × 2 states")

# 10. One A4 page.
driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
for language in ("zh-Hant", "ja", "en"):
    speak(language)
    for people in (2, 35):
        choose(people, 2, ["single-room"], "0.2035", ["tokyo", "tohoku"])
        driver.execute_script("document.querySelectorAll('details').forEach((one) => { one.open = true })")
        printed = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"])
        name = os.path.join(shots, f"page-{language}-{people}.pdf")
        open(name, "wb").write(printed)
        facts = subprocess.run(["pdfinfo", name], capture_output=True, text=True, check=True).stdout
        assert re.search(r"^Pages: +1$", facts, re.M) and "(A4)" in facts, (name, facts)
print("printed: one A4 page in three languages, for 2 and for 35 people")

# 11. No machine was asked, nothing was complained of.
asked = {json.loads(line["message"])["message"]["params"]["request"]["url"] for line in driver.get_log("performance") if '"Network.requestWillBeSent"' in line["message"]}
assert all(url.startswith(("file:", "blob:", "data:")) for url in asked), asked
assert not [line for line in complaints() if "axe" not in line], complaints()
blocked = driver.execute_async_script("const done = arguments[0]; fetch('https://example.com/').then(() => done('reached'), () => done('blocked'))")
assert blocked == "blocked"
assert any("Content Security Policy" in line for line in complaints()), "the policy did not speak"

# 12. How fast: from opening to the first figure, from a click to the figure.
opening, clicking = [], []
for _ in range(9):
    open_page(page)
    opening.append(driver.execute_script("return performance.measure('x', {start: 0, end: performance.getEntriesByName('first figure')[0].startTime}).duration"))
    clicking.append(driver.execute_script("const start = performance.now(); document.querySelectorAll('#count ~ button')[1].click(); document.body.offsetHeight; return performance.now() - start"))
print(f"page {size} bytes; opening to first figure {statistics.median(opening):.0f} ms, click to figure {statistics.median(clicking):.1f} ms (medians of 9)")
assert statistics.median(opening) < 3_000 and statistics.median(clicking) < 500

# 13. Other trips: bands, categories, rooms, other currencies.
for name in sorted(os.listdir(os.path.join(itineraries, "Examples"))):
    folder = os.path.join(itineraries, "Examples", name)
    path = os.path.join(shots, name + ".html")
    run("page", "--output", path, folder=folder)
    assert os.path.getsize(path) <= limit, (name, os.path.getsize(path))
    open_page(path)
    sessions, foreign = driver.execute_script("return [data.sessions.map((one) => one.id), data.foreign.map((one) => data.money[one].code)]")
    for people in (1, 2, 3):
        for language in ("zh-Hant", "ja", "en"):
            compare(folder, language, people, len(sessions) if people == 2 else 0, [], "2.5" if people == 3 else None, sessions, foreign)
            count += 1
    # Signed up and imported, the company pays what the page said.
    speak("en")
    choose(2, len(sessions), [], None, sessions)
    for field, value in {"company-name": "範例新進公司", "company-ubn": "53212539", "form-name0": "範例新一", "form-name1": "範例新二"}.items():
        type_in(field, value)
    shown = text("sum")
    signed = os.path.join(downloads, name + ".json")
    open(signed, "w", encoding="utf-8").write(driver.execute_script("return JSON.stringify(savedForm())"))
    run("import", signed, folder=folder)
    code = [line for line in open(os.path.join(folder, "companies.csv"), encoding="utf-8") if "範例新進公司" in line][0]
    code = re.split(r"[,;\t]", code)[0]
    quoted = json.loads(run("quote", code, "--today", "2026-04-20", "--format", "json", folder=folder))
    sums = " ＋ ".join(words(one, "en") for one in quoted["payable"] + quoted["cash"])
    assert shown == sums, (name, shown, sums)
    assert not complaints(), name
    print(f"{name}: {os.path.getsize(path)} bytes; {text('sum')}")
print(f"shown figures equal the program's: {count} choices of all trips")
driver.quit()
