#!/usr/bin/env python3
"""Counts pages that a book designer would not sign, and prints a Markdown table.

    pages.py [-v] typesetting.json...

A page is short when it has room for more than two lines and is not the last of a chapter; a last page has next to nothing
on it when it has fewer than four lines. -v prints each of them. typesetting.json is in the report folder after every run.
"""
import json
import sys

MOST_MISSING = 2
FEWEST_LINES = 4


def main():
    each = "-v" in sys.argv
    found = []
    print("| | PDFs | pages | short by more than two lines | last pages under four lines |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for path in (argument for argument in sys.argv[1:] if argument != "-v"):
        pdfs = json.load(open(path, encoding="utf-8"))
        count = short = few = 0
        for pdf in pdfs:
            first = True
            for page in pdf["pages"]:
                count += 1
                where = f"{path}: {pdf['pdf']}, page {page['page']}"
                if not page["last"] and page["missingLines"] > MOST_MISSING:
                    short += 1
                    found.append(f"{where}: {page['missingLines']} lines short")
                if page["last"] and not first and 0 < page["lines"] < FEWEST_LINES:
                    few += 1
                    found.append(f"{where}: a last page of {page['lines']} lines")
                first = page["last"]
        print(f"| {path} | {len(pdfs)} | {count} | {short} | {few} |")
    if each:
        print("\n" + "\n".join(found))


main()
