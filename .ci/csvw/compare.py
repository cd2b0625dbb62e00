"""Compares the table read by a CSVW parser with the rows of a plain CSV reader, and both with the metadata.

Usage: compare.py CSV METADATA READ, where READ is the output of read.mjs. Prints the size of the table. Fails at the
first difference.
"""

import csv
import json
import re
import sys

LEXICAL = {
    "string": r"(?s).*",
    "boolean": r"true|false|1|0",
    "decimal": r"[+-]?(\d+(\.\d*)?|\.\d+)",
}


def require(holds, message):
    if not holds:
        sys.exit(f"FAILED: {message}")


def base(column):
    datatype = column["datatype"]
    return datatype["base"] if isinstance(datatype, dict) else datatype


def allowed(column, value):
    datatype = column["datatype"]
    if isinstance(datatype, dict) and not re.fullmatch(datatype["format"], value):
        return False
    return re.fullmatch(LEXICAL[base(column)], value) is not None


def expected(columns, row, number):
    """Returns the row as specified by the metadata."""
    cells = {}
    for column, value in zip(columns, row, strict=True):
        name = column["name"]
        if value == column.get("null", ""):
            require(not column.get("required", False), f"row {number}: {name} is required and empty")
            continue
        require(allowed(column, value), f"row {number}: {name} is not a {column['datatype']}: {value!r}")
        formula = base(column) == "string" and re.match(r"[=+\-@\t\r\n]", value)
        require(not formula, f"row {number}: a spreadsheet would read {name} as a formula: {value!r}")
        cells[name] = {"value": value, "datatype": base(column)}
    return cells


def main(csv_file, metadata_file, read_file):
    with open(metadata_file, encoding="utf-8") as file:
        metadata = json.load(file)
    with open(csv_file, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    with open(read_file, encoding="utf-8") as file:
        read = json.load(file)
    require(csv_file.endswith("/" + metadata["url"]), f"the metadata describe {metadata['url']}")
    require(metadata_file == csv_file + "-metadata.json", "the metadata are not where readers look for them")
    columns = metadata["tableSchema"]["columns"]
    require({base(column) for column in columns} <= set(LEXICAL), "the metadata have an unknown datatype")
    require(header == [column["titles"] for column in columns], f"the header is {header}")
    require(rows, "the CSV has no row")
    require(len(read) == len(rows), f"the CSV has {len(rows)} rows, but the parser read {len(read)}")
    keys = set()
    for number, (row, cells) in enumerate(zip(rows, read), start=1):
        want = expected(columns, row, number)
        require(cells == want, f"row {number} is {want}, but the parser read {cells}")
        keys.add(tuple(want[name]["value"] for name in metadata["tableSchema"]["primaryKey"]))
    require(len(keys) == len(rows), f"{len(rows)} rows have {len(keys)} primary keys")
    print(f"{len(rows)} rows of {len(columns)} columns: the parser and the plain reader agree, including datatypes")


main(*sys.argv[1:])
