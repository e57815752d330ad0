package dev.broadsheet.edition.epub;

import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts;
import dev.broadsheet.template.ThemeFonts.WebFont;
import dev.broadsheet.template.TokenValues;
import dev.broadsheet.template.UserAssets;
import java.util.List;
import java.util.Optional;

/**
 * The style sheets of the book. Old reading systems do not support custom properties, and some ignore a whole style sheet that
 * uses them, so the values of {@code tokens.css} are substituted. Rules for dark mode are in a separate file.
 */
final class BookStyle {

    private static final String NIGHT = "epub/night.css";

    private final Theme theme;
    private final List<WebFont> fonts;
    private final Optional<String> night;

    /** @param withFonts whether the book embeds the theme's fonts */
    BookStyle(Theme theme, boolean withFonts) {
        this.theme = theme;
        this.fonts = withFonts ? ThemeFonts.forBooks(theme) : List.of();
        this.night = theme.file(NIGHT).map(file -> new TokenValues(theme, Theme.Medium.DARK).in(theme.text(NIGHT)));
    }

    /** Returns the fonts that the book embeds. @param formulas whether the book contains formulas */
    List<WebFont> fonts(boolean formulas) {
        return fonts.stream().filter(font -> formulas || !font.formulas()).toList();
    }

    /** Returns the style sheet for all modes. @param formulas whether the book contains formulas */
    String css(boolean formulas) {
        StringBuilder css = new StringBuilder();
        for (WebFont font : fonts(formulas)) {
            css.append("@font-face { font-family: \"%s\"; font-weight: %d; font-style: %s; src: url(\"../%s\"); }\n"
                    .formatted(font.family(), font.weight(), font.italic() ? "italic" : "normal", font.path()));
        }
        String own = theme.file(UserAssets.EPUB_SHEET).isPresent() ? "\n" + theme.text(UserAssets.EPUB_SHEET) : "";
        return css + new TokenValues(theme, Theme.Medium.SCREEN).in(theme.text("epub/book.css") + own);
    }

    /** Returns the style sheet for reading systems that report dark mode; empty if the theme has none. */
    Optional<String> night() {
        return night;
    }
}
