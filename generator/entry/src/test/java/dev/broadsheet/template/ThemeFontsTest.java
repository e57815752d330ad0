package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.FontFile;
import org.junit.jupiter.api.Test;

class ThemeFontsTest {

    private final Theme theme = ThemeLoader.defaultTheme();

    @Test
    void givesTheTypesetterEveryTrueTypeFile() {
        assertThat(ThemeFonts.forTypesetter(theme))
                .extracting(font -> font.family() + " " + font.weight() + (font.italic() ? " italic" : ""))
                .contains("Source Serif 4 400", "Source Serif 4 400 italic", "Source Serif 4 600", "Source Sans 3 600")
                .doesNotHaveDuplicates();
        assertThat(ThemeFonts.forTypesetter(theme))
                .allSatisfy(font -> assertThat(font.data()).startsWith(0, 1, 0, 0));
    }

    @Test
    void keepsOneForFormulas() {
        assertThat(ThemeFonts.forTypesetter(theme))
                .filteredOn(font -> font.use() == FontFile.Use.FORMULAS)
                .extracting(FontFile::family)
                .containsExactly("STIX Two Math");
    }

    @Test
    void givesTheSiteEveryWebFont() {
        assertThat(ThemeFonts.forWeb(theme))
                .contains("fonts/SourceSerif4-Regular.woff2")
                .isSorted()
                .allSatisfy(path -> assertThat(path).endsWith(".woff2"));
    }
}
