package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Rules that page ends must not violate, checked on random documents. */
class BreakRulesTest {

    private static final String CSS = Laid.SMALL_PAGES + """
            h2 { font-size: 12pt; line-height: 12pt; margin: 12pt 0 6pt }
            blockquote { margin: 6pt 0; padding: 3pt; border: 1pt solid gray }
            ul { margin: 0 }
            .note { float: footnote; font-size: 8pt; line-height: 10pt }
            table { width: 100% }
            """;

    /** A random document of a seed; each word occurs once. */
    private static final class Source {
        private final Random random;
        private final StringBuilder html = new StringBuilder();
        private int words;

        Source(long seed) {
            random = new Random(seed);
            int blocks = 8 + random.nextInt(20);
            for (int i = 0; i < blocks; i++) {
                block();
            }
        }

        private void block() {
            switch (random.nextInt(8)) {
                case 0 -> html.append("<h2>").append(words(3)).append("</h2>").append(paragraph());
                case 1 -> html.append("<blockquote>").append(paragraph()).append("</blockquote>");
                case 2 ->
                    html.append("<ul><li>")
                            .append(words(9))
                            .append("</li><li>")
                            .append(words(20))
                            .append("</li></ul>");
                case 3 ->
                    html.append("<p>")
                            .append(words(12))
                            .append("<span class=\"note\">")
                            .append(words(1 + random.nextInt(40)))
                            .append("</span> ")
                            .append(words(12))
                            .append("</p>");
                case 4 ->
                    html.append("<table><tr><td>")
                            .append(words(6))
                            .append("</td><td>")
                            .append(words(9))
                            .append("</td></tr></table>");
                default -> html.append(paragraph());
            }
        }

        private String paragraph() {
            return "<p>" + words(5 + random.nextInt(60)) + "</p>";
        }

        private String words(int count) {
            return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
        }

        private String word() {
            return "w" + words++ + "x".repeat(random.nextInt(6));
        }
    }

    @RepeatedTest(40)
    void keepsRulesAndWords(RepetitionInfo repetition) {
        Source source = new Source(repetition.getCurrentRepetition());
        Laid laid = Laid.body(CSS, source.html.toString());
        assertThat(laid.problems()).isEmpty();
        assertEveryWordOnce(laid, source.words);
        assertNoHeadingLast(laid);
        assertInsidePages(laid);
    }

    private static void assertEveryWordOnce(Laid laid, int words) {
        List<Integer> seen = java.util.regex.Pattern.compile("w(\\d+)x*")
                .matcher(laid.text())
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .sorted()
                .toList();
        assertThat(seen).isEqualTo(IntStream.range(0, words).boxed().toList());
    }

    private static void assertNoHeadingLast(Laid laid) {
        for (RecordingDocument.RecordedPage page : laid.document().pages()) {
            List<RecordingDocument.Text> running = page.texts().stream()
                    .filter(text -> !text.element().contains("Note"))
                    .toList();
            if (!running.isEmpty()) {
                assertThat(running.get(running.size() - 1).element()).isNotEqualTo("H2");
            }
        }
    }

    /** No content waits at the top of a page for an item that is higher than a page. */
    @Test
    void aRowGoesOnBesideAnItemThatNoPageHolds() {
        String lines = "<p>line</p>".repeat(25);
        Laid laid = Laid.body(
                Laid.SMALL_PAGES + "div { display: flex } ul { columns: 2; height: 1000pt }",
                "<div><section>" + lines + "</section><ul><li>item</li></ul></div>");
        assertInsidePages(laid);
        assertThat(laid.texts(1)).hasSize(10);
    }

    private static void assertInsidePages(Laid laid) {
        for (RecordingDocument.RecordedPage page : laid.document().pages()) {
            for (RecordingDocument.Text text : page.texts()) {
                assertThat(text.y()).as(text.text()).isBetween(20.0, page.height() - 20.0);
                assertThat(text.x() + text.width()).as(text.text()).isLessThanOrEqualTo(page.width() - 15.0);
            }
        }
    }

    @Test
    void leavesTwoLinesTogetherOnEitherSideOfAPageEnd() {
        for (int lead = 0; lead < 10; lead++) {
            String body = "<p>lead</p>".repeat(lead) + "<p class=\"long\">" + "some words that fill lines ".repeat(9)
                    + "</p>";
            Laid laid = Laid.body(Laid.SMALL_PAGES, body);
            for (int page = 0; page < laid.document().pages().size(); page++) {
                long lines = laid.texts(page).stream()
                        .filter(text -> !text.text().equals("lead"))
                        .count();
                assertThat(lines).as("lead " + lead + ", page " + page).isNotEqualTo(1);
            }
        }
    }

    @Test
    void fillsPagesBeforeWhatDoesNotFit() {
        String lines = "<p>line</p>".repeat(24);
        String block = "<div style=\"break-inside: avoid\">" + "<p>block</p>".repeat(8) + "</div>";
        Laid laid = Laid.body(Laid.SMALL_PAGES, lines + block);
        assertThat(laid.document().pages())
                .extracting(page -> page.texts().size())
                .containsExactly(10, 10, 4, 8);
    }

    @Test
    void givesALetterThatReachesIntoTheNextLineRoomThere() {
        String css = Laid.SMALL_PAGES + "p::first-letter { initial-letter: 2 }";
        String rest = "uite some words that fill the three lines beside and below the letter that begins them all";
        assertThat(indented(Laid.body(css, "<p>N" + rest + "</p>"))).isEqualTo(2);
        assertThat(indented(Laid.body(css, "<p>Q" + rest + "</p>"))).isEqualTo(3);
    }

    /** Returns the number of lines that begin to the right of the margin, which is 20 pt wide. */
    private static long indented(Laid laid) {
        return laid.texts(0).stream()
                .filter(text -> text.text().contains(" ") && text.x() > 21)
                .count();
    }

    @Test
    void putsEveryNoteOnThePageOfItsCall() {
        String body = IntStream.range(0, 60)
                .mapToObj(i -> "<p>call" + i + ".<span class=\"note\">body" + i + ".</span></p>")
                .collect(Collectors.joining());
        Laid laid = Laid.body(CSS, body);
        for (RecordingDocument.RecordedPage page : laid.document().pages()) {
            String text =
                    page.texts().stream().map(RecordingDocument.Text::text).collect(Collectors.joining(" "));
            for (int i = 0; i < 60; i++) {
                assertThat(text.contains("call" + i + ".")).isEqualTo(text.contains("body" + i + "."));
            }
        }
    }

    @Test
    void anAbsolutelyPositionedBoxTakesNoRoom() {
        String band = "<div style=\"position: absolute; top: -20pt; height: 15pt\"></div>";
        String tenLines = "<p>line</p>".repeat(10);

        assertThat(Laid.body(Laid.SMALL_PAGES, band + tenLines).pagination().pageCount())
                .isEqualTo(1);
    }
}
