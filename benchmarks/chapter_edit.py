#!/usr/bin/env python3
"""Makes a book, edits a chapter in the middle of it, and makes it again, with what the first run kept and without.

    chapter_edit.py COMMAND WORK

WORK/edit-kept and WORK/edit-anew hold the same content, which corpus.py made.
"""
import glob
import os
import re
import sys

from measure import pages, run

BOOK = "target/broadsheet/site/book.pdf"


def edit(project):
    """Puts another word of the same length into the last paragraph of a chapter."""
    chapters = sorted(glob.glob(f"{project}/content/chapters/**/*.md", recursive=True))
    path = chapters[len(chapters) // 2]
    text = open(path, encoding="utf-8").read()
    at = [word.start() for word in re.finditer(r"\b[a-z]{6}\b", text)][-1]
    open(path, "w", encoding="utf-8").write(text[:at] + "edited" + text[at + 6 :])


def main():
    command, work = sys.argv[1:]
    kept, anew, log = f"{work}/edit-kept", f"{work}/edit-anew", f"{work}/edit.log"

    def row(name, project):
        book = f"{project}/{BOOK}"
        cache = f"{project}/target/cache"
        wall, cpu, peak = run(f"sh -c 'exec {command} --project {project} --cache {cache} >{log} 2>&1'", book, False)
        print(f"| {name} | {pages(book)} | {wall:.1f} | {cpu:.1f} | {peak // 1024} |", flush=True)
        return cpu

    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.\n")
    print("| run | pages | wall s | CPU s | peak MB |\n| --- | ---: | ---: | ---: | ---: |")
    first = row("from nothing", kept)
    edit(kept)
    edit(anew)
    again = row("after an edit of one chapter", kept)
    said = [line.strip() for line in open(log, encoding="utf-8") if "pages; the others" in line]
    row("the edited book from nothing", anew)
    same = open(f"{kept}/{BOOK}", "rb").read() == open(f"{anew}/{BOOK}", "rb").read()
    print(f"\n- after the edit {again / first:.2f} of the processor's time: {' '.join(said) or 'it does not say what it set'}")
    print(f"- the bytes of the edited book are {'the same' if same else 'NOT THE SAME'} from nothing")


main()
