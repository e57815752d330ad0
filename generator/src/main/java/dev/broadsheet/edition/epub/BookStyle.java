package dev.broadsheet.edition.epub;

import dev.broadsheet.template.HouseFiles;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts;
import dev.broadsheet.template.ThemeFonts.WebFont;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets of the book. Old reading systems know no custom properties, and some leave out a style sheet that has
 * any; so values of {@code tokens.css} are in place of their names. What is for the dark has a file of its own.
 */
final class BookStyle {

    private static final Pattern USE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*\\)");
    private static final Pattern DECLARATION = Pattern.compile("(?<![\\w-])(--[\\w-]++)\\s*+:\\s*+([^;}]++)");
    private static final int DEEPEST = 8;

    private final Theme theme;
    private final List<WebFont> fonts;
    private final Map<String, String> day;
    private final Optional<String> night;

    /** @param withFonts whether the book brings the theme's fonts */
    BookStyle(Theme theme, boolean withFonts) {
        this.theme = theme;
        this.fonts = withFonts ? ThemeFonts.forBooks(theme) : List.of();
        String tokens = theme.text("tokens.css").replaceAll("(?s)/\\*.*?(?:\\*/|\\z)", "");
        int media = tokens.indexOf("@media");
        this.day = declarations(media < 0 ? tokens : tokens.substring(0, media));
        Map<String, String> dark = new HashMap<>(day);
        dark.putAll(declarations(dark(tokens)));
        this.night = theme.file("epub/night.css").map(file -> resolved(theme.text("epub/night.css"), dark));
    }

    private static Map<String, String> declarations(String css) {
        Map<String, String> declarations = new HashMap<>();
        Matcher declaration = DECLARATION.matcher(css);
        while (declaration.find()) {
            declarations.put(declaration.group(1), declaration.group(2).strip());
        }
        return declarations;
    }

    private static String dark(String tokens) {
        int start = tokens.indexOf("prefers-color-scheme: dark");
        int end = start < 0 ? -1 : tokens.indexOf("@media", start);
        return start < 0 ? "" : end < 0 ? tokens.substring(start) : tokens.substring(start, end);
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
        return css + resolved(theme.text("epub/book.css") + own, day);
    }

    /** For reading systems that say that they are dark; empty when the theme has nothing for these. */
    Optional<String> night() {
        return night;
    }

    private static String resolved(String css, Map<String, String> values) {
        String text = css;
        for (int i = 0; i < DEEPEST && USE.matcher(text).find(); i++) {
            text = USE.matcher(text).replaceAll(use -> Matcher.quoteReplacement(value(use, values)));
        }
        return text;
    }

    private static String value(MatchResult use, Map<String, String> values) {
        return values.getOrDefault(use.group(1), "inherit");
    }
}
