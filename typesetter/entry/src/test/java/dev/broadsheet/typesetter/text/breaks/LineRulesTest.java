package dev.broadsheet.typesetter.text.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineRulesTest {

    /** Compares rules by their string form, which is their source. */
    @Test
    void areThoseThatIcuFindsForEachLanguage() {
        for (Locale language : Locale.getAvailableLocales()) {
            assertThat(LineRules.of(language))
                    .as(language.toLanguageTag())
                    .hasToString(BreakIterator.getLineInstance(language).toString());
        }
        assertThat(LineRules.of(Locale.JAPANESE).toString())
                .isNotEqualTo(LineRules.of(Locale.ENGLISH).toString());
    }
}
