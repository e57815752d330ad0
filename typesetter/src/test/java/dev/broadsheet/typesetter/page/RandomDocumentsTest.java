package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.pdf.Canvas;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Elements and styles in any nesting: nothing fails and no word is lost or set twice. */
class RandomDocumentsTest {

    private static final List<String> ELEMENTS = List.of(
            "p",
            "div",
            "span",
            "b",
            "a",
            "section",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "pre",
            "code",
            "h2",
            "h3",
            "aside",
            "sup");

    private static final List<String> STYLES = List.of(
            "",
            "",
            "",
            "",
            "float: left; width: 60pt",
            "float: right; width: 20pt; margin-right: -20pt",
            "float: footnote",
            "float: footnote; footnote-display: -bs-side",
            "float: footnote; footnote-display: compact; footnote-policy: block",
            "position: absolute; top: 10pt",
            "display: block",
            "display: inline",
            "display: inline-block",
            "display: inline-block; width: 50%; vertical-align: middle",
            "display: table-cell",
            "display: table-row",
            "display: list-item",
            "margin: 300pt 0 -5pt",
            "padding: 3pt; border: 1pt solid red",
            "clear: both",
            "break-before: page",
            "break-before: column",
            "columns: 3; column-rule: solid",
            "columns: 2 10pt; column-fill: auto; height: 50pt",
            "columns: 10000; column-gap: 0",
            "column-span: all",
            "float: top; float-reference: page",
            "float: bottom",
            "float: snap-block",
            "break-inside: avoid",
            "white-space: pre",
            "width: 500pt",
            "text-align: right; text-indent: 30pt",
            "font-size: 30pt",
            "line-height: 0");

    private final StringBuilder html = new StringBuilder();
    private int words;

    @RepeatedTest(80)
    void keepAllWords(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition() * 7919L);
        nodes(random, 0);
        Laid laid = Laid.body(Laid.SMALL_PAGES, html.toString());
        boolean divided =
                laid.problems().stream().anyMatch(problem -> problem.code().equals("BS-LAYOUT-004"));
        if (divided) {
            // Narrow cells divide words between lines and even pages, so that only their letters can be counted.
            assertThat(content(laid).chars().filter(c -> c == 'w').count())
                    .as(html.toString())
                    .isEqualTo(words);
            assertThat(content(laid).chars().filter(c -> c == 'e').count())
                    .as(html.toString())
                    .isEqualTo(words);
        } else {
            assertThat(words(content(laid)))
                    .as(html.toString())
                    .isEqualTo(IntStream.range(0, words).boxed().toList());
        }
    }

    /** The text without the heads and feet of tables that are repeated. */
    private static String content(Laid laid) {
        List<String> artifacts =
                Arrays.stream(Canvas.Artifact.values()).map(Enum::name).toList();
        return laid.document().pages().stream()
                .flatMap(page -> page.texts().stream())
                .filter(text -> !artifacts.contains(text.element()))
                .map(RecordingDocument.Text::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<Integer> words(String text) {
        return Pattern.compile("w(\\d+)e")
                .matcher(text)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .sorted()
                .toList();
    }

    private void nodes(Random random, int depth) {
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            if (depth > 7 || random.nextInt(3) == 0) {
                html.append(" w").append(words++).append("e ");
            } else {
                String element = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
                String style = STYLES.get(random.nextInt(STYLES.size()));
                html.append('<')
                        .append(element)
                        .append(" style=\"")
                        .append(style)
                        .append("\">");
                nodes(random, depth + 1);
                html.append("</").append(element).append('>');
            }
        }
    }
}
