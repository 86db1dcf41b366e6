"""The rows that every workbook of the contest holds: twenty columns a person, as SheetWork.swift makes them."""

import datetime

SURNAMES = ["WANG", "CHEN", "LIN", "HUANG", "CHANG", "LEE", "WU", "LIU"]
START = datetime.date(1970, 1, 1)
EXPIRY = START + datetime.timedelta(days=22_000)
HEADER = [f"Column {column}" for column in range(20)]
DAYS, MONEY = {8, 11}, {12}
DAY_FORMAT, MONEY_FORMAT = "yyyy-mm-dd", "[$NT$-404]#,##0"


def row(index):
    company = index // 2 + 1
    return [
        index + 1, f"C{company}", f"範例第{company}股份有限公司", f"範例團員{index}", SURNAMES[index % 8], f"SPECIMEN {index}",
        "總經理", "M" if index % 2 == 0 else "F", START + datetime.timedelta(days=20_000 + index % 3_000), "TWN",
        f"{300_000_000 + index}", EXPIRY, 66_800 + index % 7, "雙人房", f"R{index // 2}",
        "素食" if index % 9 == 0 else "一般", "TPE-HND", "SDJ-TPE", index % 40, f"specimen{index}@specimen.example"]
