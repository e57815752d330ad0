package dev.broadsheet.edition.epub;

import dev.broadsheet.template.HouseFiles;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts;
import dev.broadsheet.template.ThemeFonts.WebFont;
import dev.broadsheet.template.TokenValues;
import java.util.List;
import java.util.Optional;

/**
 * The style sheets of the book. Old reading systems know no custom properties, and some leave out a style sheet that has
 * any; so values of {@code tokens.css} are in place of their names. What is for the dark has a file of its own.
 */
final class BookStyle {

    private static final String NIGHT = "epub/night.css";

    private final Theme theme;
    private final List<WebFont> fonts;
    private final Optional<String> night;

    /** @param withFonts whether the book brings the theme's fonts */
    BookStyle(Theme theme, boolean withFonts) {
        this.theme = theme;
        this.fonts = withFonts ? ThemeFonts.forBooks(theme) : List.of();
        this.night = theme.file(NIGHT).map(file -> new TokenValues(theme, Theme.Medium.DARK).in(theme.text(NIGHT)));
    }

    /** The fonts that the book brings. @param formulas whether it has some */
    List<WebFont> fonts(boolean formulas) {
        return fonts.stream().filter(font -> formulas || !font.formulas()).toList();
    }

    /** For all reading systems, in all their modes. @param formulas whether the book has some */
    String css(boolean formulas) {
        StringBuilder css = new StringBuilder();
        for (WebFont font : fonts(formulas)) {
            css.append("@font-face { font-family: \"%s\"; font-weight: %d; font-style: %s; src: url(\"../%s\"); }\n"
                    .formatted(font.family(), font.weight(), font.italic() ? "italic" : "normal", font.path()));
        }
        String own = theme.file(HouseFiles.EPUB_SHEET).isPresent() ? "\n" + theme.text(HouseFiles.EPUB_SHEET) : "";
        return css + new TokenValues(theme, Theme.Medium.SCREEN).in(theme.text("epub/book.css") + own);
    }

    /** For reading systems that say that they are dark; empty when the theme has nothing for these. */
    Optional<String> night() {
        return night;
    }
}
