package dev.broadsheet.benchmarks;

import java.util.Random;

/** Documents of any size, the same for the same arguments. */
final class Documents {

    static final String CSS = """
            @page { size: A4; margin: 27mm 36mm 30mm; @bottom-center { content: counter(page) } }
            html { font: 10.5pt/1.35 "Source Serif 4" }
            body { text-align: justify; hyphens: auto }
            h2 { break-after: avoid }
            pre { font: 8.5pt/1.3 "Source Code Pro"; text-align: left }
            .note { float: footnote; font-size: 8.5pt }
            """;

    private static final String[] STEMS =
            "govern organ commun consult hesit labor moder particip represent valley winter printer coffin affair of the to in and a"
                    .split(" ");
    private static final String[] ENDINGS = {"", "", "s", "ed", "ing", "ation", "ment", "able"};

    private final Random random = new Random(1);
    private final StringBuilder body = new StringBuilder();

    private Documents() {}

    /** @param kind pages, table, listing, paragraph or notes */
    static String of(String kind, int size) {
        Documents document = new Documents();
        switch (kind) {
            case "pages" -> document.pages(size);
            case "table" -> document.table(size);
            case "listing" -> document.listing(size);
            case "paragraph" -> document.paragraph(size);
            case "notes" -> document.notes(size);
            default -> throw new IllegalArgumentException(kind);
        }
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><body>" + document.body + "</body></html>";
    }

    private void pages(int size) {
        for (int i = 0; i < size; i++) {
            body.append("<h2>Section ").append(i).append("</h2>");
            paragraph(150);
            paragraph(150);
        }
    }

    private void table(int rows) {
        body.append("<table><thead><tr><th>Name</th><th>Number</th><th>Share</th></tr></thead><tbody>");
        for (int row = 0; row < rows; row++) {
            body.append("<tr><td>");
            words(3);
            body.append("</td><td>")
                    .append(row)
                    .append("</td><td>")
                    .append(row * 7 % 100)
                    .append("</td></tr>");
        }
        body.append("</tbody></table>");
    }

    private void listing(int lines) {
        body.append("<pre><code>");
        for (int line = 0; line < lines; line++) {
            body.append("    int line").append(line).append(" = ").append(line).append("; // ");
            words(2);
            body.append('\n');
        }
        body.append("</code></pre>");
    }

    private void notes(int size) {
        for (int i = 0; i < size / 5; i++) {
            body.append("<p>");
            for (int note = 0; note < 5; note++) {
                words(15);
                body.append("<span class=\"note\">");
                words(10);
                body.append("</span> ");
            }
            body.append("</p>");
        }
    }

    private void paragraph(int size) {
        body.append("<p>");
        words(size);
        body.append("</p>");
    }

    private void words(int count) {
        for (int i = 0; i < count; i++) {
            body.append(i == 0 ? "" : " ").append(STEMS[random.nextInt(STEMS.length)]);
            body.append(ENDINGS[random.nextInt(ENDINGS.length)]);
        }
        body.append('.');
    }
}
