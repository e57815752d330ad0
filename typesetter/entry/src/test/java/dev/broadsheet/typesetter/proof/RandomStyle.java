package dev.broadsheet.typesetter.proof;

import java.util.Random;

/** A random style sheet. */
record RandomStyle(String css, double margin) {

    private static final String FIXED = """
            h2, h3 { break-after: avoid; hyphens: none }
            .note { float: footnote; font-size: 8pt; line-height: 10pt }
            .contents ol { list-style: none; padding: 0 }
            .contents a::after { content: leader(".") target-counter(attr(href url), page) }
            figure { break-inside: avoid; margin: 6pt 0 }
            ul, ol { padding-left: 16pt }
            dd, blockquote { margin-left: 12pt }
            blockquote { margin-right: 12pt }
            figure.left { float: left; width: 70pt; margin: 0 8pt 4pt 0 }
            figure.right { float: right; width: 70pt; margin: 0 0 4pt 8pt }
            figure.left img, figure.right img { width: 70pt }
            .side { float: right; width: 40pt; margin-right: -44pt; font-size: 6pt; line-height: 7pt }
            .box { background: #eee; padding: 6pt; border-left: 2pt solid red; margin: 6pt 0 }
            .band { position: absolute; left: 0; right: 0; top: -10pt; height: 4pt; background: teal }
            .aside { float: footnote; footnote-display: -bs-side; font-size: 6pt; line-height: 7pt; margin: 0 4pt }
            .columns { columns: 2; column-gap: 14pt; margin: 6pt 0 }
            .columns blockquote, .columns dd { margin-left: 4pt; margin-right: 0 }
            .columns .all { column-span: all }
            figure.top { float: top; margin: 0 0 8pt }
            figure.bottom { float: bottom; margin: 8pt 0 0 }
            figure.snap { float: snap-block }
            code, pre { font-family: "Source Code Pro"; font-size: .85em }
            pre { white-space: pre-wrap }
            """;

    static RandomStyle of(Random random) {
        double margin = 46 + random.nextInt(20);
        StringBuilder css = new StringBuilder(FIXED);
        css.append("@page { size: ").append(340 + random.nextInt(160)).append("pt ");
        css.append(340 + random.nextInt(240))
                .append("pt; margin: ")
                .append(margin)
                .append("pt; ");
        css.append("@bottom-center { content: counter(page) } @top-left { content: string(head) } ");
        css.append("@footnote { margin-top: 6pt; border-top: .5pt solid black; padding-top: 3pt } }\n");
        css.append("html { font: 10pt/").append(12 + random.nextInt(3)).append("pt \"Source Serif 4\"; text-align: ");
        css.append(random.nextInt(3) == 0 ? "left" : "justify");
        css.append("; hyphens: ").append(random.nextInt(4) == 0 ? "manual" : "auto");
        css.append(random.nextBoolean() ? "; hanging-punctuation: first last" : "")
                .append(" }\n");
        css.append("h2 { string-set: head content()");
        css.append(random.nextInt(3) == 0 ? "; break-before: page" : "");
        css.append(random.nextInt(8) == 0 ? "; break-before: recto" : "").append(" }\n");
        css.append("p { margin: 0 0 ").append(random.nextInt(3) * 6).append("pt; text-indent: ");
        css.append(random.nextInt(2) * 12).append("pt }\n");
        css.append("table { border-collapse: ")
                .append(random.nextBoolean() ? "collapse" : "separate")
                .append(" }\n");
        css.append("td, th { padding: 1pt 2pt").append(random.nextBoolean() ? "; border: .5pt solid gray" : "");
        css.append(" }\n");
        if (random.nextInt(3) == 0) {
            css.append(".first::first-letter { initial-letter: 2; padding-right: 2pt }\n");
        }
        if (random.nextInt(3) == 0) {
            css.append("#c0 { counter-reset: page 1 } nav { break-after: page }\n");
        }
        if (random.nextInt(3) == 0) {
            css.append("#c1 { counter-reset: page 7 } #c1 { break-before: page }\n");
        }
        css.append(random.nextInt(3) == 0 ? ".columns { column-fill: auto; column-rule: .5pt solid gray }\n" : "");
        css.append(random.nextInt(3) == 0 ? ".columns figure { float-reference: column }\n" : "");
        if (margin % 4 == 0) {
            css.append("b { display: inline-block; padding: 1pt 2pt; border: .5pt solid }\n");
        }
        return new RandomStyle(css.toString(), margin);
    }
}
