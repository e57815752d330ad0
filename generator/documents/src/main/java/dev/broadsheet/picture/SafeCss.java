package dev.broadsheet.picture;

import dev.broadsheet.source.Ellipsis;
import dev.broadsheet.source.Limits;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Sanitizes the style sheets of SVG pictures. Keeps rules and declarations of known properties, and drops whatever loads
 * resources, such as {@code @import} or {@code url()} of another file. In doubt, it drops.
 */
final class SafeCss {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|$)");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]");
    private static final Pattern RUNNING = Pattern.compile("(java|vb)script:|^data:text");
    private static final Pattern LOADING =
            Pattern.compile("(url|src|image|image-set|expression|element|cross-fade)\\(");
    private static final Pattern LOCAL_URL = Pattern.compile("url\\(\\s*(['\"]?)#[^'\"()\\s]*\\1\\s*\\)");
    private static final Pattern SELECTOR = Pattern.compile("[\\p{Alnum}\\p{L}_#.,:>+~*\\[\\]=\"'^$|()\\s%-]+");
    private static final Pattern QUERY = Pattern.compile("[\\p{Alnum}\\s():,.<>=/%-]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w-]*|--[\\w-]+");

    private final SvgIds ids;
    private final Consumer<String> removed;

    /**
     * @param ids the ids of the picture as published
     * @param removed receives the dropped text
     */
    SafeCss(SvgIds ids, Consumer<String> removed) {
        this.ids = ids;
        this.removed = removed;
    }

    String sheet(String css) {
        if (css.indexOf('\\') >= 0) {
            removed.accept("a style sheet with '\\'");
            return "";
        }
        return rules(
                COMMENT.matcher(css.replace("<!--", " ").replace("-->", " ")).replaceAll(" "), 0);
    }

    private String rules(String css, int depth) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        int open = -1;
        int semicolon = -1;
        while (at < css.length()) {
            // Searched again only once passed; otherwise a sheet without one of the two would be searched to its end at
            // each
            // step.
            open = open < at ? next(css, '{', at) : open;
            semicolon = semicolon < at ? next(css, ';', at) : semicolon;
            boolean statement = semicolon < open;
            if (statement) {
                drop(css.substring(at, semicolon));
                at = semicolon + 1;
            } else if (open == css.length()) {
                drop(css.substring(at));
                at = css.length();
            } else {
                int close = close(css, open);
                rule(css.substring(at, open).strip(), css.substring(open + 1, close), depth, out);
                at = Math.min(css.length(), close + 1);
            }
        }
        return out.toString();
    }

    /** Returns the offset of the next {@code sign}, or the end. */
    private static int next(String css, char sign, int from) {
        int found = css.indexOf(sign, from);
        return found < 0 ? css.length() : found;
    }

    private void drop(String text) {
        if (!text.isBlank()) {
            removed.accept("'" + excerpt(text) + "'");
        }
    }

    private void rule(String prelude, String block, int depth, StringBuilder out) {
        String name = prelude.toLowerCase(Locale.ROOT);
        boolean query =
                name.startsWith("@media") && QUERY.matcher(prelude.substring(1)).matches();
        boolean frames = name.startsWith("@keyframes")
                && NAME.matcher(name.substring(10).strip()).matches();
        if ((query || frames) && depth < Limits.CSS_DEPTH) {
            out.append(prelude).append('{').append(rules(block, depth + 1)).append("}\n");
        } else if (SELECTOR.matcher(prelude).matches() && !LOADING.matcher(name).find()) {
            out.append(ids.selector(prelude))
                    .append('{')
                    .append(declarations(block))
                    .append("}\n");
        } else {
            drop(prelude);
        }
    }

    /** Returns the index of the brace that closes the one at {@code open}, or the end. */
    private static int close(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return css.length();
    }

    /** Sanitizes the content of a block or of a style attribute. */
    String declarations(String css) {
        if (css.indexOf('\\') >= 0) {
            removed.accept("a style with '\\'");
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (String declaration : COMMENT.matcher(css).replaceAll(" ").split(";", -1)) {
            safe(declaration.strip()).ifPresent(kept -> out.append(kept).append(';'));
        }
        return out.toString();
    }

    private Optional<String> safe(String declaration) {
        if (declaration.isEmpty()) {
            return Optional.empty();
        }
        int colon = declaration.indexOf(':');
        String name = colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip();
        boolean known = SvgNames.PROPERTIES.contains(name)
                || (name.startsWith("--") && NAME.matcher(name).matches());
        if (known && isSafeValue(value)) {
            return Optional.of(declaration.substring(0, colon).strip() + ":" + ids.urls(value));
        }
        boolean editors = name.startsWith("-") && isSafeValue(value);
        if (!editors) {
            drop(declaration);
        }
        return Optional.empty();
    }

    /** Whether a value of a property or attribute neither loads a resource nor runs a script. */
    static boolean isSafeValue(String value) {
        String rest = LOCAL_URL.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean closed = value.indexOf('\\') < 0
                && value.indexOf('{') < 0
                && value.indexOf('}') < 0
                && value.indexOf('<') < 0
                && value.indexOf('@') < 0;
        // Browsers ignore whitespace and control characters in a URL's scheme; other readers may do so elsewhere.
        String plain = UNSEEN.matcher(rest).replaceAll("");
        return closed
                && !LOADING.matcher(plain).find()
                && !RUNNING.matcher(plain).find();
    }

    static String excerpt(String text) {
        return Ellipsis.shorten(text.strip().replaceAll("\\s+", " "), 60);
    }
}
