#!/usr/bin/env python3
"""Makes the documents that benchmarks set; the same bytes for the same arguments.

    corpus.py book FOLDER CHAPTERS FONTS   book.xhtml, book-endnotes.xhtml, book.typ, book.md, book.css and chart.png
    corpus.py articles FOLDER CHAPTERS     articles/c001.md and so on, chart.png, and book.md, which is the same in one file
    corpus.py KIND FILE SIZE               one XHTML file: pages, table, listing, paragraph, notes or columns
    corpus.py site FOLDER ARTICLES         articles/a00001.md and so on, and chart.png
    corpus.py posts FOLDER POSTS           the same names; posts of a blog, as people have them
    corpus.py volume FOLDER CHAPTERS       site.yaml of the kind book, chapters/p001/c0001.md and so on, and chart.png

A chapter has about 600 words in five sections, with a list, a quotation, a table, two footnotes, links to other chapters,
a picture in every fourth and a listing in every fifth. The prose is made of stems and endings with frequencies as in a
language, so that words repeat, hyphenate and kern as words do; it means nothing. An article of a site is such a chapter in
plain CommonMark with pipe tables and [^1] footnotes, which every generator of sites reads, below YAML with a title, a date,
a description (called standfirst), three of 60 tags, one of eight sections and two people.

A chapter of a volume has such a text, about five pages of print, two terms for the index, three paragraphs with links,
which print the numbers of pages, and four more. A part has 25 chapters.

Posts are uneven: of 200 to 5,000 words, many short and few long. 700 of them have 100 listings of 30 lines in five languages,
300 pictures, 2,000 links to other posts and to the web, and one in ten has raw HTML.
"""
import datetime
import os
import random
import struct
import sys
import zlib

SHORT = "the of and to in a is that for it with as on at by from or be was are not this an which but have has its one all".split()
STEMS = """govern parli nation econom constit organ establ commun form regul admin minist consult declar elabor fabric
gener hesit imagin justif labor moder negoti observ particip question represent separ toler univers valid water winter
yield zone harbor bridg market paper figur letter measur reason season travel valley window garden doctor editor author
printer reader writer number office affair fiction ship wave afford effect conflict coffin raffle""".split()
ENDINGS = ["", "s", "ed", "ing", "er", "ers", "ation", "ations", "ment", "ments", "able", "ly", "al", "ity", "ive", "ism"]


class Text:
    """A source of sentences."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        stock = [stem + ending for stem in STEMS for ending in ENDINGS]
        random.Random(7).shuffle(stock)
        self.stock = SHORT + stock
        self.weights = [1 / (rank + 9) for rank in range(len(self.stock))]

    def words(self, count):
        return self.random.choices(self.stock, self.weights, k=count)

    def phrase(self, low, high):
        return " ".join(self.words(self.random.randint(low, high))).capitalize()

    def runs(self, chapters):
        """A sentence as (kind, text) runs: plain, emphasis, strong or a link to a chapter."""
        words = self.words(self.random.randint(8, 20))
        words[0] = words[0].capitalize()
        if len(words) > 11:
            words[7] += ","
        runs, special = [], self.random.random()
        kind = "emphasis" if special < .15 else "strong" if special < .22 else "link" if special < .32 and chapters else ""
        at = self.random.randint(1, len(words) - 2)
        if kind:
            target = self.random.randint(1, chapters) if kind == "link" else 0
            runs = [("plain", " ".join(words[:at]) + " ", 0), (kind, words[at], target), ("plain", " " + " ".join(words[at + 1:]) + ".", 0)]
        return runs or [("plain", " ".join(words) + ".", 0)]

    def paragraph(self, sentences, chapters):
        runs = []
        for _ in range(sentences):
            runs += ([("plain", " ", 0)] if runs else []) + self.runs(chapters)
        return runs


def chapter(number, chapters):
    """(title, blocks); a block is (kind, content)."""
    text = Text(number)
    pick = text.random.randint
    def prose(): return ("paragraph", text.paragraph(pick(2, 3), chapters))
    def note(): return ("note", text.paragraph(1, 0))
    blocks = [("paragraph", text.paragraph(3, chapters) + [note()])]
    for section in range(5):
        blocks += [("heading", text.phrase(3, 6)), prose(), prose()]
        if section == 0:
            blocks.append(("list", [text.runs(0) for _ in range(4)]))
        if section == 1:
            blocks.append(("quote", text.paragraph(2, chapters)))
        if section == 2:
            rows = [[text.words(1)[0].capitalize(), f"{pick(100, 9000):,}", f"{pick(100, 9000):,}", f"{pick(-500, 500) / 10:+}"] for _ in range(5)]
            blocks.append(("table", [["Region", "2024", "2025", "Change"]] + rows))
        if section == 3 and number % 4 == 0:
            blocks.append(("picture", text.phrase(3, 6)))
        if section == 3 and number % 5 == 0:
            blocks.append(("listing", [f"record {word.capitalize()}(int id, String name) {{}}" for word in text.words(6)]))
        if section == 4:
            blocks.append(("paragraph", text.paragraph(1, chapters) + [note()]))
    return text.phrase(3, 6), blocks


class Xhtml:
    """For engines that know paged media: notes at the foot of the page."""

    def escape(self, text): return text.replace("&", "&amp;").replace("<", "&lt;")

    def run(self, run):
        kind, content = run[0], run[1]
        if kind == "note":
            return self.note(self.runs(content))
        text = self.escape(content)
        if kind == "link":
            return f'<a href="#c{run[2]}" title="{text}">{text}</a>'
        return {"emphasis": f"<em>{text}</em>", "strong": f"<strong>{text}</strong>"}.get(kind, text)

    def runs(self, runs): return "".join(map(self.run, runs))
    def note(self, text): return f'<span class="footnote">{text}</span>'
    def heading(self, text): return f"<h2>{text}</h2>"
    def paragraph(self, runs): return f"<p>{self.runs(runs)}</p>"
    def quote(self, runs): return f"<blockquote><p>{self.runs(runs)}</p></blockquote>"
    def list(self, items): return "<ul>" + "".join(f"<li>{self.runs(item)}</li>" for item in items) + "</ul>"
    def listing(self, lines): return "<pre><code>" + self.escape("\n".join(lines)) + "</code></pre>"
    def picture(self, text): return f'<figure><img src="chart.png" alt="{text}"/><figcaption>{text}</figcaption></figure>'

    def table(self, rows):
        head = "".join(f'<th scope="col">{cell}</th>' for cell in rows[0])
        body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    def running(self, title): return f'<div class="running">{title}</div>'
    def close(self): return ""

    def chapter(self, number, title, blocks):
        body = "\n".join(getattr(self, kind)(content) for kind, content in blocks)
        return f'<article>{self.running(title)}<h1 id="c{number}">{title}</h1>\n{body}{self.close()}</article>'

    def book(self, chapters):
        contents = "\n".join(f'<li><a href="#c{n}" title="{title}">{title}</a></li>' for n, (title, _) in enumerate(chapters, 1))
        body = "\n".join(self.chapter(n, title, blocks) for n, (title, blocks) in enumerate(chapters, 1))
        return document(f"<nav><h1>Contents</h1><ol>\n{contents}\n</ol></nav>\n{body}")


class Endnotes(Xhtml):
    """For browsers: notes after each chapter."""

    def __init__(self): self.notes = []

    def note(self, text):
        self.notes.append(text)
        return f"<sup>{len(self.notes)}</sup>"

    def running(self, title): return ""

    def close(self):
        notes, self.notes = self.notes, []
        return '<ol class="notes">' + "".join(f"<li>{note}</li>" for note in notes) + "</ol>"


class Typst:
    HEAD = """#set document(title: "Benchmark", author: "Benchmark")
#set text(font: "Source Serif 4", size: 10.5pt, lang: "en", hyphenate: true)
#set par(justify: true, leading: .68em, spacing: 1.18em)
#set page(paper: "a4", margin: (top: 27mm, bottom: 30mm, x: 36mm), numbering: "1", header: context {
  let here-page = here().page()
  let next = query(selector(heading.where(level: 1)).after(here(), inclusive: false))
  let before = query(selector(heading.where(level: 1)).before(here()))
  if before.len() > 0 and (next.len() == 0 or next.first().location().page() != here-page) { align(center, emph(before.last().body)) }
})
#show heading: set text(hyphenate: false)
#show heading: set par(justify: false)
#show heading.where(level: 1): it => { pagebreak(weak: true); block(below: 12pt, text(size: 20pt, weight: "bold", it.body)) }
#show heading.where(level: 2): set text(size: 13pt)
#show raw: set text(font: "Source Code Pro", size: 8.5pt)
#show link: set text(fill: rgb("#0b4a8f"))
#let data(..cells) = table(columns: (1fr, 1fr, 1fr, 1fr), stroke: (bottom: .4pt + gray), align: (left, right, right, right), ..cells)
#outline(depth: 1)
"""

    def escape(self, text): return "".join("\\" + c if c in "\\#*_@$<>[]~`" else c for c in text)

    def run(self, run):
        kind, content = run[0], run[1]
        if kind == "note":
            return f"#footnote[{self.runs(content)}]"
        text = self.escape(content)
        if kind == "link":
            return f"#link(<c{run[2]}>)[{text}]"
        return {"emphasis": f"#emph[{text}]", "strong": f"#strong[{text}]"}.get(kind, text)

    def runs(self, runs): return "".join(map(self.run, runs))
    def heading(self, text): return f"== {text}\n"
    def paragraph(self, runs): return self.runs(runs) + "\n"
    def quote(self, runs): return f"#quote(block: true)[{self.runs(runs)}]\n"
    def list(self, items): return "\n".join("- " + self.runs(item) for item in items) + "\n"
    def listing(self, lines): return "```\n" + "\n".join(lines) + "\n```\n"
    def picture(self, text): return f'#figure(image("chart.png", alt: "{text}", width: 100mm), caption: [{text}])\n'

    def table(self, rows):
        def cells(row): return ", ".join(f"[{self.escape(cell)}]" for cell in row)
        return f"#data(table.header({cells(rows[0])}), " + ", ".join(map(cells, rows[1:])) + ")\n"

    def book(self, chapters):
        body = [f"= {title} <c{n}>\n\n" + "\n".join(getattr(self, kind)(content) for kind, content in blocks) for n, (title, blocks) in enumerate(chapters, 1)]
        return self.HEAD + "\n".join(body)


class Markdown:
    """For LaTeX by way of Pandoc."""

    def __init__(self): self.notes = []

    def run(self, run):
        kind, content = run[0], run[1]
        if kind == "note":
            return f"^[{self.runs(content)}]"
        if kind == "link":
            return f"[{content}](#c{run[2]})"
        return {"emphasis": f"*{content}*", "strong": f"**{content}**"}.get(kind, content)

    def runs(self, runs): return "".join(map(self.run, runs))
    def heading(self, text): return f"## {text}\n"
    def paragraph(self, runs): return self.runs(runs) + "\n"
    def quote(self, runs): return f"> {self.runs(runs)}\n"
    def list(self, items): return "\n".join("- " + self.runs(item) for item in items) + "\n"
    def listing(self, lines): return "```\n" + "\n".join(lines) + "\n```\n"
    def picture(self, text): return f"![{text}](chart.png){{width=100mm}}\n"
    def table(self, rows): return "\n".join("| " + " | ".join(row) + " |" for row in [rows[0], ["---", "---:", "---:", "---:"]] + rows[1:]) + "\n"

    def book(self, chapters):
        body = [f"# {title} {{#c{n}}}\n\n" + "\n".join(getattr(self, kind)(content) for kind, content in blocks) for n, (title, blocks) in enumerate(chapters, 1)]
        return "---\ntitle: Benchmark\nlang: en\n---\n\n" + "\n".join(body)


class Article(Markdown):
    """A chapter as a file of its own, as Broadsheet takes it."""

    def run(self, run):
        if run[0] == "note":
            self.notes.append(self.runs(run[1]))
            return f"[^{len(self.notes)}]"
        if run[0] == "link":
            return f"[{run[1]}](c{run[2]:03}.md)"
        return super().run(run)

    def picture(self, text): return f"![{text}](../chart.png)\n"

    def file(self, number, title, blocks):
        """An article of each day, so that chapters keep their order; its people and its place are for the index."""
        text = Text(-number)
        front = [f"title: {title}", f"date: {2000 + number // 336}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"]
        front += [f"place: {text.random.choice(PLACES)}", "people:"]
        front += [f"  - name: {name}" for name in text.random.sample(PEOPLE, 3)]
        body = [getattr(self, kind)(content) for kind, content in blocks]
        terms = [f"*{word}*{{.term}}" for word in text.words(3)]
        named = text.random.choice(PEOPLE)
        body.append(f"{named} spoke of {', '.join(terms[:2])} and {terms[2]}.\n")
        notes = [f"[^{number}]: {note}" for number, note in enumerate(self.notes, 1)]
        return "---\n" + "\n".join(front) + "\n---\n\n" + "\n".join(body + notes) + "\n"


PEOPLE = [f"{first} {last}" for first in ("Ada", "Boris", "Carla", "David", "Esther") for last in ("Abara", "Brandt", "Castro", "Doyle", "Ek", "Farkas", "Grant", "Hoxha")]
PLACES = ["Aden", "Bern", "Cusco", "Dakar", "Essen", "Fez", "Ghent", "Hanoi"]

class SiteArticle(Markdown):
    """For generators of sites."""

    SECTIONS = ["World", "Economy", "Science", "Culture", "Health", "Energy", "Law", "Sport"]
    ROLES = ["minister", "editor", "head of the office", "spokeswoman", "reader in law", "member of the commission"]

    def run(self, run):
        if run[0] == "note":
            self.notes.append(self.runs(run[1]))
            return f"[^{len(self.notes)}]"
        return f"[{run[1]}](a{run[2]:05d}.md)" if run[0] == "link" else super().run(run)

    def listing(self, lines): return "```java\n" + "\n".join(lines) + "\n```\n"
    def picture(self, text): return f"![{text}](../chart.png)\n"

    def people(self, number):
        first, second = number % 331, number % 47 + 331
        return [f"  - name: {name(n)}\n    role: {self.ROLES[n % len(self.ROLES)]}" for n in (first, second)]

    def article(self, number, count):
        title, blocks = chapter(number, count)
        body = "\n".join(getattr(self, kind)(content) for kind, content in blocks)
        day = datetime.date(2014, 1, 1) + datetime.timedelta(days=number % 3600)
        tags = ", ".join(STEMS[(number * 7 + step * 31) % 60] for step in range(3))
        return "\n".join([
            "---", f'title: "{title}"', f"date: {day}", f'standfirst: "{Text(-number).phrase(8, 14)}."', f"tags: [{tags}]",
            f"section: {self.SECTIONS[number % len(self.SECTIONS)]}", "people:", *self.people(number), "---", "", body,
            *(f"[^{n}]: {note}\n" for n, note in enumerate(self.notes, 1))])


class Post(SiteArticle):
    """One of a blog's: what it has, and how much of it, is chance."""

    LANGUAGES = ["java", "python", "sql", "bash", "json"]
    HTML = [
        '<details>\n<summary>{0}</summary>\n\n{1}\n</details>\n',
        '<div class="box">\n\n{1}\n</div>\n',
        '<figure>\n<img src="../chart.png" alt="{0}">\n<figcaption>{0}</figcaption>\n</figure>\n',
        '<p>{0}<br>with <kbd>Ctrl</kbd>, H<sub>2</sub>O and <abbr title="{0}">{0}</abbr>.</p>\n',
    ]

    def code(self, text):
        lines = [f"{'    ' * (n % 4)}{word} = {other}({n}, \"{word}\")" for n, (word, other) in enumerate(zip(text.words(30), text.words(30)))]
        return f"```{text.random.choice(self.LANGUAGES)}\n" + "\n".join(lines) + "\n```\n"

    def web(self, text): return f"See [{text.words(1)[0]}](https://example.org/{'/'.join(text.words(2))}).\n"
    def target(self, text, count): return f"Read [{' '.join(text.words(3))}](a{text.random.randint(1, count):05d}.md) first.\n"

    def html(self, text):
        return text.random.choice(self.HTML).format(text.phrase(2, 4), self.runs(text.paragraph(2, 0)) + "\n")

    def post(self, number, count):
        text = Text(number + 1_000_000)
        chance = text.random.random
        words = int(200 * 25 ** (chance() ** 2))
        blocks, written = [], 0
        while written < words:
            prose = self.runs(text.paragraph(text.random.randint(2, 6), 0))
            blocks.append(prose + "\n")
            written += prose.count(" ") + 1
            if chance() < 0.2:
                blocks.append(self.heading(text.phrase(2, 5)))
        extras = [self.code] * (chance() < 1 / 7) + [self.picture_of] * (chance() < 3 / 7) + [self.html] * (chance() < 0.1)
        extras += [self.web] * text.random.randint(0, 3) + [lambda of: self.target(of, count)] * text.random.randint(0, 2)
        for extra in extras:
            blocks.insert(text.random.randint(1, len(blocks)), extra(text))
        day = datetime.date(2009, 1, 1) + datetime.timedelta(days=number * 9 % 6000)
        tags = ", ".join(sorted({text.random.choice(STEMS) for _ in range(text.random.randint(1, 4))}))
        return "\n".join(["---", f'title: "{text.phrase(3, 9)}"', f"date: {day}", f"tags: [{tags}]", "---", "", *blocks])

    def picture_of(self, text): return self.picture(text.phrase(2, 5))


class VolumeChapter(Markdown):
    """A chapter of a large book."""

    def run(self, run):
        if run[0] == "note":
            self.notes.append(self.runs(run[1]))
            return f"[^{len(self.notes)}]"
        return f"[{run[1]}]({self.path(run[2], '..')})" if run[0] == "link" else super().run(run)

    @staticmethod
    def path(number, root): return f"{root}/p{(number - 1) // 25 + 1:03}/c{number:04}.md"

    def listing(self, lines): return "```java\n" + "\n".join(lines) + "\n```\n"
    def picture(self, text): return f'![{text}](../../chart.png "{text}")\n'

    def file(self, number, count):
        text = Text(-number)
        title, blocks = chapter(number, 0)
        links = [("paragraph", text.paragraph(3, count if more < 3 else 0)) for more in range(7)]
        body = [getattr(self, kind)(content) for kind, content in blocks + links]
        body.append(f"It is about *{text.words(1)[0]}*{{.term}} and *{text.words(1)[0]}*{{.term}}.\n")
        notes = [f"[^{number}]: {note}" for number, note in enumerate(self.notes, 1)]
        return f"# {title}\n\n" + "\n".join(body + notes) + "\n"


def volume(target, size):
    write(target, "site.yaml", "title: Volume\nbaseUrl: https://example.org/\nlanguage: en\nkind: book\n")
    write(target, "chart.png", picture())
    for number in range(1, size + 1):
        file = VolumeChapter.path(number, os.path.join(target, "chapters"))
        os.makedirs(os.path.dirname(file), exist_ok=True)
        write("", file, VolumeChapter().file(number, size))


def name(number): return f"{STEMS[number % 43].capitalize()}a {STEMS[number * 5 % 61].capitalize()}son"


CSS = """@font-face { font-family: Book; src: url(FONTS/SourceSerif4-Regular.ttf) }
@font-face { font-family: Book; src: url(FONTS/SourceSerif4-Italic.ttf); font-style: italic }
@font-face { font-family: Book; src: url(FONTS/SourceSerif4-Bold.ttf); font-weight: bold }
@font-face { font-family: Book; src: url(FONTS/SourceSerif4-SemiBoldItalic.ttf); font-weight: bold; font-style: italic }
@font-face { font-family: Code; src: url(FONTS/SourceCodePro-Regular.ttf) }
@page {
  size: A4; margin: 27mm 36mm 30mm;
  @top-center { content: string(title); font: italic 9pt Book }
  @bottom-center { content: counter(page); font: 9pt Book }
  @footnote { border-top: .4pt solid black; padding-top: 3pt; margin-top: 6pt }
}
html { font: 10.5pt/1.35 Book }
body { margin: 0; text-align: justify; hyphens: auto; widows: 2; orphans: 2 }
article { break-before: page; page-break-before: always }
.running { display: none }
h1, h2 { text-align: left; hyphens: none; line-height: 1.2; break-after: avoid; page-break-after: avoid }
h1 { font-size: 20pt; margin: 0 0 12pt; string-set: title content() }
h2 { font-size: 13pt; margin: 12pt 0 5pt }
p, ul { margin: 0 0 5.25pt }
ul { padding-left: 14pt }
blockquote { margin: 5.25pt 14pt; font-style: italic }
table { width: 100%; border-collapse: collapse; margin: 8pt 0; break-inside: avoid; page-break-inside: avoid }
th, td { border-bottom: .4pt solid #999; padding: 2pt 4pt; text-align: right }
th:first-child, td:first-child { text-align: left }
figure { margin: 8pt 0; text-align: center; break-inside: avoid; page-break-inside: avoid }
img { width: 100mm }
figcaption { font-size: 9pt; font-style: italic }
pre { font: 8.5pt/1.3 Code; background: #f3f3f3; padding: 5pt; margin: 8pt 0; text-align: left }
code { font-family: Code }
a { color: #0b4a8f; text-decoration: none }
.footnote { float: footnote; font-size: 8.5pt; line-height: 1.3 }
sup, .footnote::footnote-call { font-size: 7pt; vertical-align: super; line-height: 0 }
.footnote::footnote-call { content: counter(footnote) }
.footnote::footnote-marker { content: counter(footnote) ". " }
.notes { font-size: 8.5pt; line-height: 1.3 }
nav ol { list-style: none; margin: 0; padding: 0; text-align: left; hyphens: none }
nav a { color: black }
nav a::after { content: leader(dotted) target-counter(attr(href), page) }
"""


def document(body):
    return ('<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><meta charset="utf-8"/><title>Benchmark</title>'
            '<meta name="subject" content="Benchmark"/><link rel="stylesheet" href="book.css"/></head>\n<body>\n' + body + "\n</body></html>\n")


def picture(width=480, height=270):
    rows = b"".join(b"\0" + bytes(v for x in range(width) for v in (x * 255 // width, 90, y * 255 // height)) for y in range(height))
    def chunk(name, data): return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def pages(text, size):
    out = Xhtml()
    return "\n".join(out.heading(text.phrase(3, 6)) + "".join(out.paragraph(text.paragraph(5, 0)) for _ in range(4)) for _ in range(size))


def table(text, size):
    rows = [["Name", "Number", "Share"]] + [[" ".join(text.words(3)), str(row), f"{row * 7 % 1000 / 10}"] for row in range(size)]
    return Xhtml().table(rows)


def listing(text, size): return Xhtml().listing([f"    record {word.capitalize()}(int id, String name) {{}} // {n}" for n, word in enumerate(text.words(size))])
def paragraph(text, size): return "<p>" + " ".join(text.words(size)) + ".</p>"


def notes(text, size):
    out = Xhtml()
    def cited(): return text.paragraph(1, 0) + [("note", text.paragraph(1, 0))]
    return "\n".join(out.paragraph([run for _ in range(5) for run in cited()]) for _ in range(size // 5))


def columns(text, size):
    """Pages of two columns, with a figure behind each paragraph that moves up to the next column where it does not fit."""
    out = Xhtml()
    style = "<style>@page { columns: 2 } .floating { height: 60pt; float: -bs-in-place }</style>"
    return style + "".join(out.paragraph(text.paragraph(4, 0)) + '<div class="floating">figure</div>' for _ in range(size))


def write(folder, name, content):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())


def articles(target, size):
    os.makedirs(os.path.join(target, "articles"), exist_ok=True)
    chapters = [chapter(n, size) for n in range(1, size + 1)]
    for number, (title, blocks) in enumerate(chapters, 1):
        write(os.path.join(target, "articles"), f"c{number:03}.md", Article().file(number, title, blocks))
    write(target, "book.md", Markdown().book(chapters))
    write(target, "chart.png", picture())


def main():
    kind, target, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
    if kind in ("site", "posts"):
        os.makedirs(os.path.join(target, "articles"), exist_ok=True)
        write(target, "chart.png", picture())
        for number in range(1, size + 1):
            text = SiteArticle().article(number, size) if kind == "site" else Post().post(number, size)
            write(os.path.join(target, "articles"), f"a{number:05d}.md", text)
        return
    if kind in ("articles", "volume"):
        os.makedirs(target, exist_ok=True)
        globals()[kind](target, size)
        return
    if kind != "book":
        write(os.path.dirname(target) or ".", os.path.basename(target), document(globals()[kind](Text(size), size)))
        return
    os.makedirs(target, exist_ok=True)
    chapters = [chapter(n, size) for n in range(1, size + 1)]
    write(target, "book.xhtml", Xhtml().book(chapters))
    write(target, "book-endnotes.xhtml", Endnotes().book(chapters))
    write(target, "book.typ", Typst().book(chapters))
    write(target, "book.md", Markdown().book(chapters))
    write(target, "book.css", CSS.replace("FONTS", os.path.relpath(sys.argv[4], target)))
    write(target, "chart.png", picture())


if __name__ == "__main__":
    main()
