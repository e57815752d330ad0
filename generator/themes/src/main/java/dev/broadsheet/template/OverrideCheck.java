package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.LanguageSuffix;
import dev.broadsheet.source.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Warns of user files without effect, and of those made for another version of the default theme. */
final class OverrideCheck {

    /** The version of the data model, which templates depend on. */
    private static final String CONTRACT = "theme.yaml";

    /** The maximal number of files that are reported one by one. */
    private static final int MOST = 5;

    private static final String PAGES = "html/";
    private static final String HTML = ".ftlh";
    private static final String STRINGS = "strings/";
    private static final String YAML = ".yaml";
    private static final String LISTED = "the files that can be overridden are listed in the manual, under 'Theming'";

    private static final String RULES =
            "rules of your own are read from html/house.css, epub/house.css, email/house.css, and any sheet in pdf/";

    private final SortedMap<String, byte[]> user;
    private final BundledFiles bundled;
    private final String shownRoot;
    private final Diagnostics diagnostics;

    OverrideCheck(SortedMap<String, byte[]> user, BundledFiles bundled, String shownRoot, Diagnostics diagnostics) {
        this.user = user;
        this.bundled = bundled;
        this.shownRoot = shownRoot;
        this.diagnostics = diagnostics;
    }

    void warn() {
        List<String> idle = new ArrayList<>();
        user.forEach((path, content) -> {
            if (bundled.paths().contains(path)) {
                checkVersion(path, content);
            } else if (path.contains("/partials/")) {
                checkUse(path);
            } else if (!mayBeNew(path) && !isLayout(path, content)) {
                idle.add(path);
            }
        });
        idle.stream().limit(MOST).forEach(this::warnOfIdle);
        if (idle.size() > MOST) {
            warnOfFolder(idle.size());
        }
        checkContract();
    }

    private void warnOfIdle(String path) {
        warn("BS-TEMPLATE-002", path, "this file overrides nothing of the default theme", nearest(path));
    }

    /** Warns of a folder with many such files, which probably has another purpose. */
    private void warnOfFolder(int count) {
        diagnostics.report(Diagnostic.warning(
                "BS-TEMPLATE-002",
                SourcePosition.of(shownRoot),
                count + " files in this folder override nothing of the default theme, such as these",
                "if this folder is for something else, let the option 'templates' name another"));
    }

    private String nearest(String path) {
        if (path.startsWith(STRINGS)) {
            return "name it by its language, such as strings/it.yaml or strings/pt-BR.yaml";
        }
        List<String> known = new ArrayList<>(bundled.paths());
        known.addAll(List.of(UserAssets.SITE_SHEET, UserAssets.EPUB_SHEET, UserAssets.EMAIL_SHEET));
        return DefaultTheme.hint(path, known, path.endsWith(".css") ? RULES : LISTED);
    }

    /**
     * Returns whether a file may be a layout that an article names. A name similar to that of a default layout is treated as a
     * misspelling.
     */
    private boolean isLayout(String path, byte[] content) {
        List<String> names = bundled.paths().stream()
                .filter(OverrideCheck::isPage)
                .map(OverrideCheck::nameOf)
                .toList();
        return isPage(path)
                && DidYouMean.nearest(nameOf(path), names).isEmpty()
                && (isWhole(content)
                        || DefaultTheme.elsewhere(path, bundled.paths()).isEmpty());
    }

    /**
     * Returns whether a template is a whole page, or uses the base template of all pages; a partial in the wrong folder does
     * neither.
     */
    private static boolean isWhole(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.contains("<html") || text.contains("base.ftlh");
    }

    private static boolean isPage(String path) {
        return path.startsWith(PAGES) && path.endsWith(HTML) && path.indexOf('/', PAGES.length()) < 0;
    }

    private static String nameOf(String page) {
        return page.substring(PAGES.length(), page.length() - HTML.length());
    }

    /** Returns whether a file has an effect although the default theme has no such file. */
    private static boolean mayBeNew(String path) {
        return isOfALanguage(path)
                || path.startsWith("fonts/")
                || path.startsWith("hyphenation/")
                || UserAssets.isPublished(path)
                || path.equals(UserAssets.SITE_SHEET)
                || path.equals(UserAssets.EPUB_SHEET)
                || path.equals(UserAssets.EMAIL_SHEET)
                || path.matches("(pdf|card|cover)/[^/]+\\.css");
    }

    private static boolean isOfALanguage(String path) {
        if (!path.startsWith(STRINGS) || !path.endsWith(YAML)) {
            return false;
        }
        String tag = path.substring(STRINGS.length(), path.length() - YAML.length());
        Locale locale = Locale.forLanguageTag(tag);
        return locale.toLanguageTag().equals(tag) && LanguageSuffix.isLanguage(locale.getLanguage());
    }

    private void checkVersion(String path, byte[] content) {
        String current = Origin.version(bundled.read(path).orElseThrow());
        Origin.read(content)
                .filter(version -> !version.equals(current))
                .ifPresent(version -> warn(
                        "BS-TEMPLATE-004",
                        path,
                        "this file was copied from version " + version + " of the default theme's, which is now "
                                + current,
                        "compare it with a new copy by site:eject, then write " + current + " into its first line"));
    }

    /** Warns of a new partial to which no template refers. */
    private void checkUse(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean used = Stream.concat(
                        user.entrySet().stream()
                                .filter(entry -> !entry.getKey().equals(path))
                                .map(Map.Entry::getValue),
                        bundled.paths().stream()
                                .filter(other -> other.matches(".*\\.ftl[hx]") && !user.containsKey(other))
                                .flatMap(other -> bundled.read(other).stream()))
                .anyMatch(text -> new String(text, StandardCharsets.UTF_8).contains(name + "\""));
        if (!used) {
            warn("BS-TEMPLATE-002", path, "no template uses this file", nearest(path));
        }
    }

    private void checkContract() {
        byte[] own = user.get(CONTRACT);
        if (own == null) {
            return;
        }
        String written = contract(own);
        String current = contract(bundled.read(CONTRACT).orElseThrow());
        if (!written.equals(current)) {
            warn(
                    "BS-TEMPLATE-005",
                    CONTRACT,
                    "these templates are for contract '" + written + "' of the data model, which is now " + current,
                    "see what changed in the manual, under 'Theming', then write: contract: " + current);
        }
    }

    private static String contract(byte[] yaml) {
        return ThemeYaml.texts(new String(yaml, StandardCharsets.UTF_8)).getOrDefault("contract", "");
    }

    private void warn(String code, String path, String message, String hint) {
        diagnostics.report(Diagnostic.warning(code, SourcePosition.of(shownRoot + "/" + path), message, hint));
    }
}
