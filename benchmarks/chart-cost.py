#!/usr/bin/env python3
"""Measures what charts cost: the same articles with a chart each and without one, made into a site in turns.

    chart-cost.py WORK ARTICLES ROUNDS COMMAND...

Prints the processor time (user and system) of each run, and the medians of both, of their ratio and of their difference, as
Markdown tables. The command gets --project FOLDER; nothing is kept between runs.
"""
import os
import random
import shutil
import statistics
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from corpus import Text  # noqa: E402

AIM = 2.0  # s of processor for 1,000 charts
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def rows(seed, heads):
    chance = random.Random(seed)
    names = [f"{month} {year}" for year in (2024, 2025) for month in MONTHS][: chance.randint(5, 12)]
    return "\n".join([",".join(["when", *heads])] + [",".join([name] + [str(chance.randint(5, 95)) for _ in heads]) for name in names])


def chart(number):
    """One of ten forms, in turns, as a block with its data in place."""
    form = ["bar", "grouped", "stacked", "line", "area", "dot", "slope", "multiples", "range", "table"][number % 10]
    heads = {"bar": 1, "dot": 1, "slope": 2, "range": 2}.get(form, 3)
    data = rows(number, ["North", "South", "West"][:heads])
    if form == "slope":
        data = "when,North,South,West\n2024,%d,%d,%d\n2025,%d,%d,%d" % tuple(random.Random(number).sample(range(5, 95), 6))
    indented = "\n".join("  " + line for line in data.split("\n"))
    return f"```chart\ntype: {form}\ntitle: What article {number} found\nunit: per cent\nsource: Own count\ndata: |\n{indented}\n```\n"


def article(number, with_chart):
    text = Text(number)
    paragraphs = []
    for _ in range(6):
        words = text.words(100)
        paragraphs.append(" ".join(words).capitalize() + ".")
    if with_chart:
        paragraphs.insert(2, chart(number))
    return f"---\ntitle: Report {number}\ndate: 2026-01-{number % 28 + 1:02}\n---\n\n" + "\n\n".join(paragraphs) + "\n"


def project(folder, articles, with_chart):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(f"{folder}/content/articles")
    with open(f"{folder}/content/site.yaml", "w") as site:
        site.write("title: Benchmark\nbaseUrl: https://example.org/\neditions: [site]\n")
    for number in range(articles):
        with open(f"{folder}/content/articles/a{number:05}.md", "w") as file:
            file.write(article(number, with_chart))


def seconds(command, folder):
    """Processor time of a run from nothing."""
    shutil.rmtree(f"{folder}/target", ignore_errors=True)
    before = os.times()
    result = subprocess.run([*command, "--project", folder], capture_output=True, text=True)
    after = os.times()
    if result.returncode:
        sys.exit(result.stdout + result.stderr)
    return after.children_user - before.children_user + after.children_system - before.children_system


def main():
    work, articles, rounds, command = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
    folders = [f"{work}/chart-cost/{name}" for name in ("without", "with")]
    for folder, with_chart in zip(folders, (False, True)):
        project(folder, articles, with_chart)
    taken = ([], [])
    print("| round | without s | with s | ratio | difference s |\n| ---: | ---: | ---: | ---: | ---: |")
    for number in range(rounds):
        for which in (0, 1) if number % 2 == 0 else (1, 0):
            taken[which].append(seconds(command, folders[which]))
        one, other = taken[0][-1], taken[1][-1]
        print(f"| {number + 1} | {one:.2f} | {other:.2f} | {other / one:.2f} | {other - one:.2f} |", flush=True)
    differences = [b - a for a, b in zip(*taken)]
    difference = statistics.median(differences)
    ratio = statistics.median(b / a for a, b in zip(*taken))
    aim = AIM * articles / 1000
    print(f"| median | {statistics.median(taken[0]):.2f} | {statistics.median(taken[1]):.2f} | {ratio:.2f} | {difference:.2f} |")
    print(f"\n{articles} charts take {difference:.2f} s of processor more, at most {aim:.1f} s are aimed at: {'met' if difference <= aim else 'MISSED'}")


main()
