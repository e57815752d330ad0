package dev.broadsheet.acceptance.random;

import java.util.Random;

/** Blocks of raw HTML, as people write them who do not know that Markdown has what they want. */
final class RandomRawHtml {

    private final Random random;
    private final RandomWords words;
    private final RandomText text;

    RandomRawHtml(Random random, RandomWords words, RandomText text) {
        this.random = random;
        this.words = words;
        this.text = text;
    }

    /** @param pictures whether there are any */
    String block(boolean pictures) {
        String some = words.row(words.few(120));
        return switch (random.nextInt(pictures ? 15 : 10)) {
            case 0 -> "<div>" + some + "</div>";
            case 1 -> "<div>\n\n" + text.lines(words.few(60)) + "\n\n</div>";
            case 2 -> "<details>\n<summary>" + words.row(3) + "</summary>\n\n" + text.lines(30) + "\n\n</details>";
            case 3 -> "<b>" + words.row(2) + "</b>\n" + some;
            case 4 -> "<section><p>" + some + "</p>" + words.row(3) + "</section>";
            case 5 ->
                "<ul><li>" + words.row(3) + "<ul><li>" + words.row(2) + "</li></ul>" + words.word() + "</li></ul>";
            case 6 -> table();
            case 7 -> "<p>" + some + "<br>" + words.row(4) + "</p>";
            case 8 -> "<dl><dt>" + words.row(2) + "</dt><dd>" + some + "</dd></dl>";
            case 9 -> "<blockquote>" + some + "</blockquote>\n<hr>\n<em>" + words.row(2) + "</em>";
            case 10 ->
                "<figure><img alt=\"" + words.row(2) + "\" src=\"wide.png\"><figcaption>" + words.row(5)
                        + "</figcaption></figure>";
            case 11 -> "<div><img alt=\"" + words.row(2) + "\" src=\"small.png\">" + words.row(3) + "</div>";
            default ->
                "<img alt=\"" + words.row(2) + "\" src=\"" + (random.nextBoolean() ? "wide" : "high") + ".png\">";
        };
    }

    private String table() {
        StringBuilder out = new StringBuilder("<table><caption>" + words.row(4) + "</caption><tr><th>" + words.word()
                + "</th><th>" + words.word() + "</th></tr>");
        for (int i = words.few(60); i > 0; i--) {
            out.append("<tr><td>").append(words.row(words.few(20))).append("</td><td>");
            out.append(random.nextInt(6) == 0 ? "" : words.word()).append("</td></tr>");
        }
        return out.append("</table>").toString();
    }
}
