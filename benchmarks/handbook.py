#!/usr/bin/env python3
"""Puts the chapters of a SUMMARY.md into one file for Pandoc, and times makers of books.

    handbook.py order CHAPTERS OUT
    handbook.py time RUNS NAME=COMMAND=>FILE...

Wall and CPU time are those of whole processes, the least of all runs that take turns, each from nothing; a white page is one without
any text.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys

from measure import pages, run


def order(chapters, out):
    """Each chapter one level of headings lower for each level of the contents; notes have names of their own."""
    texts = []
    for line in open(os.path.join(chapters, "SUMMARY.md")):
        found = re.match(r"^( *)(?:- )?\[.*\]\(<?([^>)]+)>?\)", line)
        if found:
            text = re.sub(r"\A---\n.*?\n---\n", "", open(os.path.join(chapters, found[2])).read(), flags=re.S)
            text = text.replace("[^", f"[^{len(texts)}-").replace("(../", "(").replace("(../", "(").replace("(../", "(")
            texts.append(re.sub(r"^(?=#)", "#" * (len(found[1]) // 4), text, flags=re.M))
    open(out, "w").write("\n\n".join(texts))
    print(f"{len(texts)} chapters, {sum(text.count('```') // 2 for text in texts)} listings", file=sys.stderr)


def white(pdf):
    """Pages without any text; figures and drawn covers have some, in captions and titles."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True).stdout
    return sum(len([line for line in page.split("\n") if line.strip()]) == 0 for page in text.split("\f")[:-1])


def size(out):
    if not out.endswith(".html"):
        return os.path.getsize(out)
    root = os.path.dirname(out)
    return sum(os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(root) for name in names)


def clean(out):
    """Removes what an earlier run left, and what it remembers."""
    folder = out.split("/broadsheet/site/")[0] if "/broadsheet/site/" in out else os.path.dirname(out)
    if out.endswith(".html") or folder.endswith("/target"):
        shutil.rmtree(folder, ignore_errors=True)


def time(runs, items):
    commands = {}
    for item in items:
        name, rest = item.split("=", 1)
        commands[name] = [part.strip() for part in rest.split("=>")]
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; {runs} runs in turns.\n")
    measured = {name: [] for name in commands}
    for _ in range(runs):
        for name, (command, out) in commands.items():
            clean(out)
            measured[name].append(run(command, out, False))
    print("| what | maker | wall min s | median s | CPU s | peak MB | kB | pages | white |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, results in sorted(measured.items(), key=lambda entry: entry[0].split(": ")[0], reverse=True):
        walls, out = [wall for wall, _, _ in results], commands[name][1]
        printed = [pages(out), white(out)] if out.endswith(".pdf") else ["–", "–"]
        cells = name.split(": ") + [f"{min(walls):.2f}", f"{statistics.median(walls):.2f}", f"{min(r[1] for r in results):.2f}",
                                    max(r[2] for r in results) // 1024, size(out) // 1024] + printed
        print("| " + " | ".join(map(str, cells)) + " |")


if __name__ == "__main__":
    if sys.argv[1] == "order":
        order(*sys.argv[2:4])
    else:
        time(int(sys.argv[2]), sys.argv[3:])
