package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "de-Latn-AT, de",
        "zh, zh",
        "zh-CN, zh",
        "zh-TW, zh-Hant",
        "zh-Hant-HK, zh-Hant",
        "sr, sr",
        "sr-Latn, sr-Latn",
        "ar-EG, ar"
    })
    void regionsDoNotMatterAndScriptsDo(String tag, String expected) {
        for (int time = 0; time < 2; time++) {
            assertThat(WrittenLanguage.of(Locale.forLanguageTag(tag)).toLanguageTag())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aLanguageAloneIsInItsUsualScript() {
        assertThat(Arrays.stream(Locale.getISOLanguages())
                        .map(Locale::forLanguageTag)
                        .filter(language -> WrittenLanguage.of(language).equals(language)))
                .allSatisfy(language -> assertThat(ULocale.addLikelySubtags(ULocale.forLocale(language))
                                .getLanguage())
                        .isEqualTo(language.getLanguage()));
    }
}
