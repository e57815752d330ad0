package dev.broadsheet.edition.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    private static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        SearchTerms.of(text.getBytes(StandardCharsets.UTF_8), (term, length) -> terms.add(new String(term, 0, length)));
        return terms;
    }

    @Test
    void wordsAreFoundWithoutCaseAndAccents() {
        assertThat(terms("Zoë Müller’s 35 Straßen, ŁÓDŹ & Ørsted"))
                .containsExactly("zoe", "mullers", "35", "strassen", "lodz", "orsted");
    }

    @Test
    void scriptsWithoutSpacesAreFoundByPairsOfSigns() {
        assertThat(terms("三度約束 PDF 港 ガーデン")).containsExactly("三度", "度約", "約束", "pdf", "港", "カー", "ーテ", "テン");
    }

    @Test
    void vowelMarksOfArabicDoNotCount() {
        assertThat(terms("وُعِد أُعلنت")).containsExactly("وعد", "اعلنت");
    }

    @Test
    void koreanStaysInSyllables() {
        assertThat(terms("항구 이야기")).containsExactly("항구", "이야기");
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(terms("a".repeat(23) + "\uD835\uDD38x"))
                .as("a mathematical letter is a plain one")
                .containsExactly("a".repeat(24));
        assertThat(terms("a".repeat(23) + "\uD83A\uDD00\uD83A\uDD00"))
                .as("no half of a pair")
                .containsExactly("a".repeat(23));
    }

    @Test
    void signsThatAreNoWordsAreNoTerms() {
        assertThat(terms("– __proto__ … 🙂 <b>")).containsExactly("proto", "b");
    }
}
