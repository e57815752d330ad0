package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.typesetter.css.outline.SheetOutline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warns of references to missing files of {@code assets/} in the user's templates and style sheets of the site, which readers
 * would see as missing pictures, and of what style sheets would load from elsewhere, which the policy of each page forbids. Names
 * that a template computes are not checked.
 */
final class AssetReferences {

    private static final String CODE = "BS-TEMPLATE-008";
    private static final String ELSEWHERE = "BS-TEMPLATE-009";
    private static final Pattern IN_TEMPLATE = Pattern.compile("(?<![\\w/.-])(?:\\$\\{root})?(assets/[\\w./%~-]++)");
    private static final Pattern IN_SHEET = Pattern.compile("url\\(\\s*+[\"']?+([^\"')\\s]++)");
    private static final Pattern REMOTE = Pattern.compile("(?:https?:)?//.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORT = Pattern.compile("@import\\b", Pattern.CASE_INSENSITIVE);

    /** Prefixes of generated files in that folder, whose names contain a hash. */
    private static final Set<String> MADE =
            Set.of("assets/pictures/", "assets/site.", "assets/search.", "assets/search/", "assets/card");

    private final SortedMap<String, byte[]> user;
    private final String shownRoot;
    private final Diagnostics diagnostics;
    private final Set<String> known = new TreeSet<>();

    AssetReferences(SortedMap<String, byte[]> user, BundledFiles bundled, String shownRoot, Diagnostics diagnostics) {
        this.user = user;
        this.shownRoot = shownRoot;
        this.diagnostics = diagnostics;
        known.add("assets/icon.svg");
        user.keySet().stream()
                .filter(path -> path.startsWith(UserAssets.ASSETS))
                .forEach(known::add);
        List.of(user.keySet(), bundled.paths())
                .forEach(paths -> paths.stream()
                        .filter(path -> path.startsWith("fonts/") && path.endsWith(".woff2"))
                        .forEach(path -> known.add(UserAssets.ASSETS + path)));
    }

    void warn() {
        user.forEach((path, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            if (path.endsWith(".ftlh")) {
                checkTemplate(path, text);
            } else if (path.equals(ThemeTokens.FILE) || (path.startsWith("html/") && path.endsWith(".css"))) {
                checkSheet(path, text);
            }
        });
    }

    private void checkTemplate(String path, String text) {
        String bare = withoutComments(text, "<#--", "-->");
        Matcher found = IN_TEMPLATE.matcher(bare);
        while (found.find()) {
            boolean computed = found.end() < bare.length() && "${".indexOf(bare.charAt(found.end())) >= 0;
            if (!computed && found.group(1).lastIndexOf('.') > found.group(1).lastIndexOf('/')) {
                check(path, found.group(1), lineOf(bare, found.start(1)), columnOf(bare, found.start(1)));
            }
        }
    }

    /** Replaces comments by spaces, which keeps line and column numbers. */
    private static String withoutComments(String text, String opening, String closing) {
        StringBuilder bare = new StringBuilder(text);
        int start = text.indexOf(opening);
        while (start >= 0) {
            int close = text.indexOf(closing, start + opening.length());
            int end = close < 0 ? start : close + closing.length();
            for (int i = start; i < end; i++) {
                bare.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
            start = close < 0 ? -1 : text.indexOf(opening, end);
        }
        return bare.toString();
    }

    private void checkSheet(String path, String text) {
        SheetOutline.of(text).declarations().forEach(entry -> {
            Matcher found = IN_SHEET.matcher(entry.value());
            while (found.find()) {
                String reference = found.group(1);
                if (REMOTE.matcher(reference).matches()) {
                    warn(
                            ELSEWHERE,
                            new SourcePosition(shownRoot + "/" + path, entry.line(), entry.column()),
                            "pages load nothing from elsewhere, such as " + reference,
                            "put the file into " + shownRoot + "/assets/, and name it relative to that folder");
                } else {
                    target(reference).ifPresent(target -> check(path, target, entry.line(), entry.column()));
                }
            }
        });
        String bare = withoutComments(text, "/*", "*/");
        Matcher found = IMPORT.matcher(bare);
        while (found.find()) {
            warn(
                    ELSEWHERE,
                    new SourcePosition(
                            shownRoot + "/" + path, lineOf(bare, found.start()), columnOf(bare, found.start())),
                    "'@import' has no effect, since the style sheets of the site become one file",
                    "copy the rules into this file, and fonts into " + shownRoot + "/fonts/");
        }
    }

    /**
     * Returns the path on the site of a reference in the style sheet, which lies in {@code assets/}; empty if it is not
     * relative.
     */
    private static Optional<String> target(String reference) {
        String plain = reference.replaceFirst("[?#].*", "");
        if (plain.isEmpty() || plain.startsWith("/") || plain.indexOf(':') >= 0) {
            return Optional.empty();
        }
        Deque<String> names = new ArrayDeque<>(List.of("assets"));
        for (String name : plain.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private void check(String path, String target, int line, int column) {
        if (known.contains(target) || MADE.stream().anyMatch(target::startsWith)) {
            return;
        }
        warn(
                CODE,
                new SourcePosition(shownRoot + "/" + path, line, column),
                "the site has no file /" + target,
                DidYouMean.hint(
                        target,
                        known,
                        target.startsWith(UserAssets.ASSETS)
                                ? "put it into " + shownRoot + "/" + target
                                : "put it into " + shownRoot
                                        + "/assets/; style sheets name it relative to that folder"));
    }

    private void warn(String code, SourcePosition position, String message, String hint) {
        diagnostics.report(Diagnostic.warning(code, position, message, hint));
    }

    private static int lineOf(String text, int offset) {
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }

    private static int columnOf(String text, int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }
}
