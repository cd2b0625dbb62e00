"""Compares a spreadsheet with its conversions by LibreOffice and with the tidy CSV of the same release.

Usage: compare.py ODS ODS_AGAIN CSV_FOLDER TIDY_CSV. Prints the number of cells compared. Fails at the first difference.
"""

import csv
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from decimal import Decimal, ROUND_HALF_UP
from itertools import groupby

NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{NAMESPACE}office:1.0}}"
TABLE = f"{{{NAMESPACE}table:1.0}}"
TEXT = f"{{{NAMESPACE}text:1.0}}"
FRONT = 3  # cover, contents and notes


def require(holds, message):
    if not holds:
        sys.exit(f"FAILED: {message}")


def inner(element):
    """Returns the text of an element, including spaces and tabs that are written as elements."""
    text = element.text or ""
    for child in element:
        if child.tag == TEXT + "s":
            text += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            text += "\t"
        else:
            text += inner(child)
        text += child.tail or ""
    return text


def cell(element):
    """Returns the type of a cell, its number as written, and its visible text."""
    for span in ("number-columns-spanned", "number-rows-spanned"):
        require(element.get(TABLE + span, "1") == "1", f"a cell is merged: {inner(element)!r}")
    require(element.get(TABLE + "formula") is None, "a cell holds a formula")
    text = "\n".join(inner(paragraph) for paragraph in element.findall(TEXT + "p"))
    return element.get(OFFICE + "value-type"), element.get(OFFICE + "value"), text


def without_end(items, empty):
    items = list(items)
    while items and items[-1] == empty:
        items.pop()
    return items


def row(element):
    cells = []
    for child in element:
        repeated = int(child.get(TABLE + "number-columns-repeated", "1"))
        # cells repeated to the edge of the sheet are empty
        cells += [cell(child)] * min(repeated, 100)
    return without_end(cells, (None, None, ""))


def rows(sheet):
    """Returns each row with a flag: whether it is a row of headings."""
    found = []
    for child in sheet:
        header = child.tag == TABLE + "table-header-rows"
        for element in child if header else [child]:
            if element.tag == TABLE + "table-row":
                repeated = int(element.get(TABLE + "number-rows-repeated", "1"))
                found += [(header, row(element))] * min(repeated, 100)
    return without_end(found, (False, []))


def workbook(path):
    with zipfile.ZipFile(path) as file:
        body = ElementTree.fromstring(file.read("content.xml")).find(f"{OFFICE}body/{OFFICE}spreadsheet")
    sheets = {sheet.get(TABLE + "name"): rows(sheet) for sheet in body.findall(TABLE + "table")}
    ranges = {
        found.get(TABLE + "name"): found.get(TABLE + "target-range-address").replace("$", "").replace("'", "")
        for found in body.iter(TABLE + "database-range")
    }
    return sheets, ranges


def same_number(one, other):
    """Allows the rounding of LibreOffice, which writes 15 digits of a number."""
    one, other = Decimal(one), Decimal(other)
    return abs(one - other) <= abs(one) * Decimal("5e-15")


def same_cell(one, other):
    numbers = one[1] is not None and other[1] is not None
    same = same_number(one[1], other[1]) if numbers else one[1] is other[1] is None
    return one[0] == other[0] and same and one[2] == other[2]


def require_same_cells(before, after):
    require(list(before) == list(after), f"the sheets were {list(before)} and are {list(after)}")
    count = 0
    for name, lines in before.items():
        again = after[name]
        require(len(lines) == len(again), f"{name} had {len(lines)} rows and has {len(again)}")
        for number, ((header, cells), (header_again, cells_again)) in enumerate(zip(lines, again), start=1):
            place = f"{name}, row {number}"
            require(header == header_again, f"{place}: is a row of headings in only one of the two")
            require(len(cells) == len(cells_again), f"{place}: had {len(cells)} cells and has {len(cells_again)}")
            for one, other in zip(cells, cells_again):
                require(same_cell(one, other), f"{place}: {one} became {other}")
                count += 1
    return count


def require_same_csv(sheets, stem, folder):
    for name, lines in sheets.items():
        with open(os.path.join(folder, f"{stem}-{name}.csv"), encoding="utf-8", newline="") as file:
            read = [without_end(line, "") for line in csv.reader(file, strict=True)]
        require(len(read) == len(lines), f"{name} has {len(lines)} rows, and as CSV {len(read)}")
        for number, ((_, cells), texts) in enumerate(zip(lines, read), start=1):
            place = f"{name}, row {number}"
            require(len(cells) == len(texts), f"{place}: {len(cells)} cells, and as CSV {len(texts)}")
            for (kind, value, text), found in zip(cells, texts):
                same = same_number(value, found) if kind == "float" else text == found
                require(same, f"{place}: {value or text!r} is {found!r} as CSV")


def plain(text):
    """The text without the apostrophe that keeps a spreadsheet from reading it as a formula."""
    return text[1:] if re.match("'+[=+@\\t\\r\\n\uff1d\uff0b\uff0d\uff20-]", text) else text


def grid(name, lines):
    """Returns the headings and the rows of the table of a sheet. No cell may be empty."""
    headers = [index for index, (header, _) in enumerate(lines) if header]
    require(len(headers) == 1, f"{name} has {len(headers)} rows of headings")
    headings, *body = [cells for _, cells in lines[headers[0]:]]
    texts = [text for _, _, text in headings]
    require(len(set(texts)) == len(texts), f"{name}: a heading is repeated in {texts}")
    for cells in [headings, *body]:
        require(len(cells) == len(headings), f"{name}: a row has {len(cells)} cells under {len(headings)} headings")
        require(all(text.strip() for _, _, text in cells), f"{name}: a cell is empty in {cells}")
    return texts, body


def shown(observation):
    """Returns the number that a table shows. Only the tidy CSV has pence."""
    number = Decimal(observation["value"])
    return number.quantize(Decimal(1), ROUND_HALF_UP) if observation["unit"] == "GBP" else number


def require_tidy(name, lines, observations):
    """Requires that each row has the numbers and the markers of the CSV, in the same order."""
    headings, body = grid(name, lines)
    by_row = [list(group) for _, group in groupby(observations, key=lambda one: (one["key"], one["is_total"]))]
    require(len(by_row) == len(body), f"{name} has {len(body)} rows, and {len(by_row)} in the tidy CSV")
    for cells, group_of_row in zip(body, by_row):
        key, total = group_of_row[0]["key"], group_of_row[0]["is_total"] == "true"
        seen = cells[0][2]
        require(seen == key or (total and seen == key + " (total)"), f"{name}: {seen!r} is {key!r} in the tidy CSV")
        rest = iter(list(zip(headings, cells))[1:])
        marked = {heading[len("Shorthand for "):] for heading in headings if heading.startswith("Shorthand for ")}
        for one in group_of_row:
            heading, (kind, value, text) = next(rest)
            require(heading.startswith(one["heading"]), f"{name}: {heading!r} is {one['heading']!r} in the tidy CSV")
            if one["value"]:
                same = kind == "float" and Decimal(value) == shown(one)
            else:
                same = kind == "string" and text == one["marker"]
            require(same, f"{name}, {key}, {heading}: {(kind, value, text)} is {one} in the tidy CSV")
            if heading in marked:
                _, (_, _, shorthand) = next(rest)
                require(shorthand == (one["marker"] or "none"), f"{name}, {key}, {heading}: {shorthand!r} for {one}")
            else:
                require(not (one["value"] and one["marker"]), f"{name}, {key}, {heading}: the marker is missing")
        require(next(rest, None) is None, f"{name}, {key}: more cells than in the tidy CSV")


def main(ods, again, folder, tidy):
    sheets, ranges = workbook(ods)
    sheets_again, ranges_again = workbook(again)
    cells = require_same_cells(sheets, sheets_again)
    require(ranges == ranges_again, f"the tables were {ranges} and are {ranges_again}")
    print(f"{len(sheets)} sheets, {cells} cells and {len(ranges)} tables are unchanged by LibreOffice, to 15 digits")
    require_same_csv(sheets, os.path.splitext(os.path.basename(ods))[0], folder)
    print("the CSV by LibreOffice has the same cells, with full numbers")
    with open(tidy, encoding="utf-8", newline="") as file:
        observations = [{column: plain(text) for column, text in one.items()} for one in csv.DictReader(file, strict=True)]
    by_table = {}
    for one in observations:
        by_table.setdefault("table_" + one["table"].replace("-", "_"), []).append(one)
    marked = {name: found.split(".")[0] for name, found in ranges.items() if name.startswith("table_")}
    require(by_table, "the tidy CSV has no observation")
    require(set(by_table) <= set(marked), f"the tidy CSV has tables {list(by_table)}, the spreadsheet {list(marked)}")
    require(list(marked.values()) == list(sheets)[FRONT:], f"not one table a sheet: {marked}")
    for name, sheet in marked.items():
        require_tidy(sheet, sheets[sheet], by_table.get(name, []))
    print(f"{len(observations)} observations of the tidy CSV equal those of {len(marked)} sheets")


main(*sys.argv[1:])
