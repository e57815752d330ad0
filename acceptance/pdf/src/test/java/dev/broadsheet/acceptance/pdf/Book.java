package dev.broadsheet.acceptance.pdf;

import java.util.Random;

/** A long book made of words by chance, the same on each run: contents, notes, tables, lists, pictures, links. */
final class Book {

    static final int CHAPTERS = 160;

    private static final String[] WORDS = ("strait talks summit office affluent minister border harbour treaty signal"
                    + " reply morning paper column evening tariff market export figure village river quiet letter"
                    + " answer question visit delegation airport statement principle balance")
            .split(" ");

    private static final String STYLE = """
            @page { size: 200mm 290mm; margin: 20mm 16mm; @bottom-center { content: counter(page) } }
            h1 { break-before: page; string-set: chapter content() } .note { float: footnote }
            nav a::after { content: leader('.') target-counter(attr(href), page) } nav li { list-style: none }
            table { width: 100% } td, th { border-bottom: .5pt solid #888 } figure img { width: 60mm }
            """;

    /** A picture for the book: a pattern or a filter in it would keep readers busy on each of 80 pages. */
    static final String CHART = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" font-family="sans-serif" font-size="8">
              <linearGradient id="g"><stop stop-color="#248"/><stop offset="1" stop-color="#8ac"/></linearGradient>
              <g fill="url(#g)"><path d="M10 50v-30h20v30zM40 50v-40h20v40zM70 50v-20h20v20z"/></g>
              <path d="M5 50h110" stroke="#000"/><text x="20" y="58" text-anchor="middle">2025</text>
            </svg>
            """;

    private final Random chance = new Random(20260603);
    private final StringBuilder out = new StringBuilder();

    private Book() {}

    static String xhtml() {
        Book book = new Book();
        book.out
                .append("<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><style>")
                .append(STYLE)
                .append("</style><body><nav><ul>");
        for (int i = 1; i <= CHAPTERS; i++) {
            book.out.append("<li><a href='#c%d'>Chapter %d</a></li>".formatted(i, i));
        }
        book.out.append("</ul></nav>");
        for (int i = 1; i <= CHAPTERS; i++) {
            book.chapter(i);
        }
        return book.out.append("</body></html>").toString();
    }

    private void chapter(int number) {
        out.append("<section><h1 id='c").append(number).append("'>Chapter ").append(number);
        out.append(": ").append(words(3)).append("</h1>");
        for (int part = 1; part <= 2; part++) {
            out.append("<h2>").append(words(4)).append("</h2>");
            for (int i = 0; i < 4; i++) {
                paragraph(number);
            }
            extra(number + part);
        }
        out.append("</section>");
    }

    private void paragraph(int chapter) {
        out.append("<p>").append(words(30)).append("<span class='note'>");
        out.append(words(12)).append(".</span> <em>").append(words(3)).append("</em>, as <a href='#c");
        out.append(1 + chance.nextInt(CHAPTERS)).append("'>said there</a>; <span lang='de'>Straße</span> ");
        out.append(words(40)).append(" in chapter ").append(chapter).append(".</p>");
    }

    private void extra(int kind) {
        switch (kind % 4) {
            case 0 ->
                out.append("<figure><img src='chart.svg' alt='Three bars'/><figcaption>")
                        .append(words(5))
                        .append("</figcaption></figure>");
            case 1 -> table();
            case 2 ->
                out.append("<ol><li>")
                        .append(words(8))
                        .append("</li><li>")
                        .append(words(9))
                        .append("</li></ol>");
            default -> out.append("<blockquote><p>").append(words(25)).append("</p></blockquote>");
        }
    }

    private void table() {
        out.append("<table><caption>")
                .append(words(3))
                .append("</caption><thead><tr><th>Place</th><th>Figure</th></tr></thead><tbody>");
        for (int row = 0; row < 6; row++) {
            out.append("<tr><th>").append(words(1)).append("</th><td>").append(chance.nextInt(1000));
            out.append("</td></tr>");
        }
        out.append("</tbody></table>");
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
