"""The application page in a browser: fill in, save, open again, and `trip apply` takes the saved file.

Usage: check_application.py PATH-OF-TRIP COPY-OF-ITINERARIES
"""

import json, os, subprocess, sys, tempfile, time
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

trip, itineraries = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
folder = os.path.join(itineraries, "2026-07-japan")
downloads = tempfile.mkdtemp()
run = lambda *words: subprocess.run([trip, *words], cwd=folder, capture_output=True, text=True)
made = run("page", "--application", "--today", "2026-05-01")
assert made.returncode == 0, made.stderr

options = webdriver.ChromeOptions()
for word in ("--headless=new", "--no-sandbox", "--disable-gpu"):
    options.add_argument(word)
options.add_experimental_option("prefs", {"download.default_directory": downloads})
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
values = {
    "name": '範例 <b>"機電"</b>股份有限公司', "ubn": "04595257", "address": "範例地址", "contact": "範例聯絡人", "contact_title": "經理",
    "phone": "02-2345-0000", "email": "x@specimen.example", "founded": "民國98年", "capital": "8000萬", "trl": "TRL 7",
    "sectors": "金屬加工", "aim": "尋找代理", "products": "五軸加工機\n第二行", "record": "專利三件", "plans": "以日本為重點",
    "signed_by": "範例負責人", "signed_on": "2026-05-04",
}
for year in (112, 113, 114):
    values |= {f"turnover_{year}": "1億2,000萬", f"profit_{year}": "(350,000)", f"staff_{year}": "45"}
try:
    browser.get("file://" + os.path.join(folder, "application.html"))
    assert "尚未填寫" in browser.find_element(By.ID, "still").text
    for key, value in values.items():
        browser.find_element(By.NAME, key).send_keys(value)
    Select(browser.find_element(By.NAME, "production")).select_by_value("yes")
    assert "必要項目均已填寫" in browser.find_element(By.ID, "still").text
    browser.find_element(By.ID, "save").click()
    for _ in range(50):
        names = [name for name in os.listdir(downloads) if name.endswith(".json")]
        if names:
            break
        time.sleep(0.1)
    saved = os.path.join(downloads, names[0])
    form = json.load(open(saved, encoding="utf-8"))
    assert form["answers"] == values | {"production": "yes"}, form
    browser.refresh()
    browser.find_element(By.ID, "file").send_keys(saved)
    time.sleep(0.3)
    assert browser.find_element(By.NAME, "products").get_attribute("value") == values["products"]
    stranger = os.path.join(downloads, "stranger.json")
    open(stranger, "w").write('{"format": "trip-form", "version": 1}')
    browser.find_element(By.ID, "file").send_keys(stranger)
    time.sleep(0.3)
    assert "不是本案的報名表" in browser.find_element(By.ID, "saved").text
    assert browser.find_element(By.NAME, "name").get_attribute("value") == values["name"]
    errors = [line for line in browser.get_log("browser") if line["level"] == "SEVERE"]
    assert not errors, errors
finally:
    browser.quit()

when = ("--received", "2026-05-04T16:59:58+08:00", "--attached", "evidence", "--language", "en", "--today", "2026-05-05")
taken = run("apply", saved, *when)
assert taken.returncode == 0 and "+ A01" in taken.stdout and "to be looked up" in taken.stdout, taken.stdout + taken.stderr
again = run("apply", saved, *when)
assert again.stdout.endswith("Nothing changes.\n"), again.stdout
print(f"{len(values) + 1} answers from the page into applications.csv")
