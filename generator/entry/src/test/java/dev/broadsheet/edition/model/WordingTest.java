package dev.broadsheet.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.cache.LibraryTexts;
import dev.broadsheet.config.PartialDate;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.ThemeLoader;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static Wording in(String language) {
        return new Wording(
                Strings.of(ThemeLoader.defaultTheme(), Locale.forLanguageTag(language)), LibraryTexts.none());
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 19 June 2023",
        "en-GB, 19 June 2023",
        "de, 19. Juni 2023",
        "fr, 19 juin 2023",
        "es, 19 de junio de 2023",
        "ar, 19 يونيو 2023",
        "ja, 2023年6月19日",
        "hu, 2023. június 19.",
        "fa, 19 ژوئن 2023"
    })
    void datesAreInTheLanguage(String language, String text) {
        assertThat(in(language).date(LocalDate.of(2023, 6, 19)))
                .containsEntry("text", text)
                .containsEntry("iso", "2023-06-19");
    }

    @Test
    void datesAreAsExactAsKnown() {
        assertThat(in("de").date(PartialDate.parse("2023-06").orElseThrow())).containsEntry("text", "Juni 2023");
        assertThat(in("de").date(PartialDate.parse("2023").orElseThrow())).containsEntry("text", "2023");
        assertThat(in("ja").date(PartialDate.parse("2023-06").orElseThrow())).containsEntry("text", "2023年6月");
        assertThat(in("ja").date(PartialDate.parse("2023").orElseThrow())).containsEntry("text", "2023年");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "220, 1", "221, 2", "640, 3"})
    void minutesAreRoundedUp(int words, int minutes) {
        assertThat(Wording.minutes(words)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"en, 0, 1 kB", "en, 96400, 96 kB", "en, 999499, 999 kB", "en, 999500, 1.0 MB", "de, 1260000, '1,3 MB'"})
    void sizesAreDecimal(String language, long bytes, String text) {
        assertThat(in(language).size(bytes)).isEqualTo(text);
    }

    @Test
    void directionFollowsScriptThenLanguage() {
        assertThat(Direction.of(Locale.forLanguageTag("ar-EG"))).isEqualTo("rtl");
        assertThat(Direction.of(Locale.forLanguageTag("he"))).isEqualTo("rtl");
        assertThat(Direction.of(Locale.forLanguageTag("az-Arab"))).isEqualTo("rtl");
        assertThat(Direction.of(Locale.forLanguageTag("en"))).isEqualTo("ltr");
    }
}
