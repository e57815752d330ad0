package dev.broadsheet.edition.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void wordsAreFoundWithoutCaseAndAccents() {
        assertThat(SearchTerms.of("Zoë Müller’s 35 Straßen, ŁÓDŹ & Ørsted"))
                .containsExactly("zoe", "mullers", "35", "strassen", "lodz", "orsted");
    }

    @Test
    void scriptsWithoutSpacesAreFoundByPairsOfSigns() {
        assertThat(SearchTerms.of("三度約束 PDF 港 ガーデン")).containsExactly("三度", "度約", "約束", "pdf", "港", "カー", "ーテ", "テン");
    }

    @Test
    void vowelMarksOfArabicDoNotCount() {
        assertThat(SearchTerms.of("وُعِد أُعلنت")).containsExactly("وعد", "اعلنت");
    }

    @Test
    void koreanStaysInSyllables() {
        assertThat(SearchTerms.of("항구 이야기")).containsExactly("항구", "이야기");
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(SearchTerms.of("a".repeat(23) + "\uD835\uDD38x"))
                .as("a mathematical letter is a plain one")
                .containsExactly("a".repeat(24));
        assertThat(SearchTerms.of("a".repeat(23) + "\uD83A\uDD00\uD83A\uDD00"))
                .as("no half of a pair")
                .containsExactly("a".repeat(23));
    }

    @Test
    void signsThatAreNoWordsAreNoTerms() {
        assertThat(SearchTerms.of("– __proto__ … 🙂 <b>")).containsExactly("proto", "b");
    }
}
