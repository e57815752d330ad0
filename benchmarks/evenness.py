#!/usr/bin/env python3
"""Prose for the comparison of word spaces, and how even a PDF of it is.

    evenness.py make FOLDER FONTS [FILE...]   prose.xhtml, prose.css, prose.typ and prose.tex, from the paragraphs of these files of
                                              Markdown; by default those of docs/ and of the newsroom that tests use
    evenness.py table NAME=PDF...             a row of figures for each

A line counts when it is justified: the last lines of paragraphs do not. Its word space is the mean distance between the boxes of its
words, as pdftotext gives them. The column is 110 mm wide, the type Source Serif 4 at 10.5 pt.
"""
import glob
import html
import re
import statistics
import subprocess
import sys

MEASURE = 110 / 25.4 * 72
SIZE = 10.5
LEADING = 14


def paragraphs(files):
    """Runs of plain prose of at least 25 words."""
    for name in files:
        text = re.sub(r"^---\n.*?\n---\n", "", open(name, encoding="utf-8").read(), flags=re.S)
        text = re.sub(r"^```.*?^```", "", text, flags=re.S | re.M)
        for block in re.split(r"\n\s*\n", text):
            block = re.sub(r"^[-*>] +|^\d+\. +", "", block.strip())
            if re.match(r"[#|<{\[`]", block) or "\n- " in block or "\n| " in block or "![" in block:
                continue
            block = re.sub(r"\[\^[^\]]*\]:?", "", block)
            block = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", block)
            block = re.sub(r"\*\*|[*`]", "", block)
            block = re.sub(r"'", "’", re.sub(r"(^|[\s(])\"", r"\1“", block)).replace('"', "”")
            words = [word for word in block.split() if not re.search(r"[<>{}\\_$=&#~^%]|--|://|\w[./]\w", word)]
            if len(words) >= 25:
                yield " ".join(words)


def make(folder, fonts, files):
    files = files or sorted(glob.glob("docs/decisions/0*.md")) + sorted(glob.glob("docs/*.md")) + sorted(
        glob.glob("generator/entry/src/test/resources/newsroom/articles/*.md"))
    text, count = [], 0
    for paragraph in paragraphs(files):
        if count >= 11_300:
            break
        text.append(paragraph)
        count += len(paragraph.split())
    write = lambda name, content: open(f"{folder}/{name}", "w", encoding="utf-8").write(content)
    write("prose.xhtml", '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Prose</title></head><body>'
          + "".join(f"<p>{html.escape(p)}</p>\n" for p in text) + "</body></html>\n")
    write("prose.css", f"""@font-face {{ font-family: Serif; src: url("file://{fonts}/SourceSerif4-Regular.ttf") }}
@page {{ size: 150mm 220mm; margin: 20mm }}
body {{ margin: 0; font: {SIZE}pt/{LEADING}pt Serif; text-align: justify; hyphens: auto; hyphenate-limit-chars: 6 3 3; hyphenate-limit-lines: 2;
  hanging-punctuation: first allow-end last; orphans: 2; widows: 2 }}
p {{ margin: 0; text-indent: 12pt }}
""")
    write("prose.typ", f"""#set page(width: 150mm, height: 220mm, margin: 20mm)
#set document(title: "Prose")
#set text(font: "Source Serif 4", size: {SIZE}pt, lang: "en", number-type: "lining")
#set par(justify: true, leading: 0.5em, spacing: 0.5em, first-line-indent: 12pt)
""" + "\n\n".join(p.replace("@", "\\@").replace("[", "\\[").replace("]", "\\]") for p in text) + "\n")
    for name, options in (("prose", "protrusion=true,expansion=true"), ("prose-plain", "protrusion=false,expansion=false")):
        write(name + ".tex", f"""\\documentclass{{article}}
\\usepackage[paperwidth=150mm,paperheight=220mm,margin=20mm]{{geometry}}
\\usepackage{{fontspec}}
\\setmainfont{{SourceSerif4-Regular.ttf}}[Path={fonts}/]
\\usepackage[{options},stretch=20,shrink=20]{{microtype}}
\\AtBeginDocument{{\\fontsize{{{SIZE}bp}}{{{LEADING}bp}}\\selectfont}}
\\parindent=12bp \\parskip=0pt \\frenchspacing \\lefthyphenmin=3 \\righthyphenmin=3 \\pagestyle{{empty}}
\\begin{{document}}
""" + "\n\n".join(re.sub(r"([&%$#_])", r"\\\1", p) for p in text) + "\n\\end{document}\n")
    print(f"{count:,} words in {len(text)} paragraphs", file=sys.stderr)


def lines(pdf):
    """The words of each line, as boxes and text, over all pages."""
    xml = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True).stdout
    for page in xml.split("<page")[1:]:
        rows = {}
        for x, y, end, word in re.findall(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="[\d.-]+">(.*?)</word>', page):
            rows.setdefault(round(float(y) / 4), []).append((float(x), float(end), html.unescape(word)))
        for _, row in sorted(rows.items()):
            yield sorted(row)


def figures(pdf):
    rows = list(lines(pdf))
    spaces, hyphens, run, longest, counted = [], 0, 0, 0, 0
    right = statistics.median(row[-1][1] for row in rows)
    for row in rows:
        if row[-1][1] < right - 8 or len(row) < 2:
            run = 0
            continue
        counted += 1
        spaces.append(sum(b[0] - a[1] for a, b in zip(row, row[1:])) / (len(row) - 1))
        divided = row[-1][2].endswith(("-", "\u2010", "\u00ad"))
        hyphens += divided
        run = run + 1 if divided else 0
        longest = max(longest, run)
    pages = int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout)[1])
    return (counted, len(rows), pages, statistics.mean(spaces), statistics.pstdev(spaces), min(spaces), max(spaces), hyphens, longest)


def table(pdfs):
    print("| | lines | justified | pages | word space pt | deviation pt | least | most | hyphens | longest run |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for item in pdfs:
        name, pdf = item.rsplit("=", 1)
        counted, rows, pages, mean, deviation, least, most, hyphens, longest = figures(pdf)
        print(f"| {name} | {rows} | {counted} | {pages} | {mean:.2f} | {deviation:.2f} | {least:.2f} | {most:.2f} | {hyphens} | {longest} |")


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], sys.argv[3], sys.argv[4:])
    else:
        table(sys.argv[2:])
