"""Reads every field of a CSV as text into a DuckDB table, with two threads, and prints how many rows: table_duckdb.py FILE"""

import sys
import duckdb

database = duckdb.connect(config={"threads": 2})
database.execute("create table people as select * from read_csv(?, all_varchar = true, header = true)", [sys.argv[1]])
print(database.execute("select count(*) from people").fetchone()[0])
