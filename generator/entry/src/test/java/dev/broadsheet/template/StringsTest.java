package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringsTest {

    private final Theme theme = ThemeLoader.defaultTheme();

    @Test
    void takesTheLanguageThenEnglish() {
        assertThat(Strings.of(theme, Locale.forLanguageTag("de-AT")).text("keyPoints"))
                .isEqualTo("Das Wichtigste");
        assertThat(Strings.of(theme, Locale.forLanguageTag("is")).text("keyPoints"))
                .isEqualTo("Key points");
    }

    @Test
    void whatALanguageLacksComesFromEnglish(@TempDir Path project) throws IOException {
        Path strings = Files.createDirectories(project.resolve("templates/strings"));
        Files.writeString(strings.resolve("fi.yaml"), "keyPoints: Keskeistä");
        Theme own = ThemeLoader.load(project.resolve("templates"), project, new Diagnostics());

        Strings finnish = Strings.of(own, Locale.forLanguageTag("fi"));

        assertThat(finnish.text("keyPoints")).isEqualTo("Keskeistä");
        assertThat(finnish.text("people")).isEqualTo("People");
        assertThat(finnish.text("nothing")).isEqualTo("nothing");
    }

    @Test
    void countsInTheLanguage() {
        Strings english = Strings.of(theme, Locale.ENGLISH);
        assertThat(english.count("pages", 1)).isEqualTo("1 page");
        assertThat(english.count("pages", 0)).isEqualTo("0 pages");
        assertThat(Strings.of(theme, Locale.FRENCH).count("pages", 0)).isEqualTo("0 page");
    }

    @Test
    void arabicHasMoreThanOneAndMany() {
        Strings arabic = Strings.of(theme, Locale.forLanguageTag("ar"));
        assertThat(arabic.count("pages", 1)).isEqualTo("صفحة واحدة");
        assertThat(arabic.count("pages", 2)).isEqualTo("صفحتان");
        assertThat(arabic.count("pages", 3)).isEqualTo("3 صفحات");
        assertThat(arabic.count("pages", 11)).isEqualTo("11 صفحة");
        assertThat(arabic.count("pages", 100)).isEqualTo("100 صفحة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "cs", "da", "de", "es", "fa", "fr", "he", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ru", "sv",
                "tr", "uk", "zh"
            })
    void everyLanguageHasEveryWord(String language) {
        String english = theme.text("strings/en.yaml");

        assertThat(ThemeYaml.texts(theme.text("strings/" + language + ".yaml")).keySet())
                .containsAll(ThemeYaml.texts(english).keySet());
    }
}
