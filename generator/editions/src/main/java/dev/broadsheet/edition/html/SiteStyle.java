package dev.broadsheet.edition.html;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts;
import dev.broadsheet.template.UserAssets;
import dev.broadsheet.template.UserTypefaces;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The style sheet, fonts and icon of the site. The file name of the style sheet contains its hash, so that it can be cached
 * forever.
 */
final class SiteStyle {

    private static final String ICON = "assets/icon.svg";

    /** Icons that the user may put at the root of the site, the best first. */
    private static final List<String> FAVICONS = List.of("favicon.svg", "favicon.png", "favicon.ico");

    private final Theme theme;
    private final byte[] css;

    /** @param colors the CSS rules for the colours of sections */
    SiteStyle(Theme theme, String colors) {
        this.theme = theme;
        this.css = CssMinifier.of(sheet(theme, colors)).getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(Theme theme, String colors) {
        return theme.text("tokens.css")
                + optional(theme, UserTypefaces.SHEET)
                + "\n"
                + theme.text("html/site.css")
                + colors
                + optional(theme, UserAssets.SITE_SHEET);
    }

    private static String optional(Theme theme, String path) {
        return theme.file(path).isPresent() ? "\n" + theme.text(path) : "";
    }

    /** Returns the output path of the style sheet. */
    String path() {
        return "assets/site." + Hashes.of(css) + ".css";
    }

    /** Returns the output path of the icon: the user's, or else that of the theme. */
    static String icon(Theme theme) {
        return FAVICONS.stream()
                .filter(name -> theme.file(UserAssets.STATIC + name).isPresent())
                .findFirst()
                .orElse(ICON);
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(path(), css));
        files.add(new OutputFile(ICON, theme.text("html/icon.svg").getBytes(StandardCharsets.UTF_8)));
        for (String font : ThemeFonts.forWeb(theme)) {
            theme.file(font).ifPresent(data -> files.add(new OutputFile("assets/" + font, data)));
        }
        return files;
    }
}
