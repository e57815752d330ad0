package dev.broadsheet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publication.Article;
import java.util.List;
import org.jsoup.Jsoup;

/** Sentences of the fixtures, which tests look for in an edition. */
final class Markers {

    private Markers() {}

    static List<String> of(Article article) {
        return switch (article.slug()) {
            case "harbour" ->
                List.of(
                        "Ships may come & go.",
                        "Ferries",
                        "See the tide, the office and above.",
                        "“It is open”",
                        "— Cara Holm",
                        "tide < 3",
                        "Where ships lie.");
            case "tide" -> List.of("The water rose, as the harbour shows.", "High water", "It fell again.");
            default -> List.of("We report.");
        };
    }

    /** Returns the visible text of a document, with whitespace collapsed. */
    static String text(String markup) {
        return Jsoup.parse(markup).body().text();
    }

    static void assertInOrder(String text, List<String> sentences) {
        int from = 0;
        for (String sentence : sentences) {
            int at = text.indexOf(sentence, from);
            assertThat(at).as("%s after %d in %s", sentence, from, text).isNotNegative();
            from = at + sentence.length();
            assertThat(text.indexOf(sentence, from)).as("second %s", sentence).isNegative();
        }
    }
}
