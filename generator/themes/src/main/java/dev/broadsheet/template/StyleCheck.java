package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.typesetter.css.outline.SheetOutline;
import dev.broadsheet.typesetter.css.outline.SheetOutline.Entry;
import dev.broadsheet.typesetter.css.outline.SheetOutline.Fault;
import dev.broadsheet.typesetter.css.outline.SheetOutline.Use;
import dev.broadsheet.typesetter.css.outline.ValueKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the user's style sheets for screens and e-books before they are joined with those of the default theme, where an
 * unclosed bracket would invalidate everything after it. The typesetter checks those of the PDF itself.
 */
final class StyleCheck {

    private static final String FAULT = "BS-CSS-009";
    private static final String VALUE = "BS-CSS-010";
    private static final String IDLE = "BS-CSS-011";
    private static final String UNKNOWN = "BS-CSS-012";

    /** At-rules that contain descriptors instead of properties. */
    private static final Set<String> DESCRIPTORS =
            Set.of("@font-face", "@property", "@counter-style", "@font-palette-values", "@page", "@view-transition");

    private static final Pattern USE = Pattern.compile("var\\(\\s*+(--[\\w-]++)");

    private final SortedMap<String, byte[]> user;
    private final BundledFiles bundled;
    private final String shownRoot;
    private final Diagnostics diagnostics;
    private final SortedMap<String, SheetOutline> sheets = new TreeMap<>();

    StyleCheck(SortedMap<String, byte[]> user, BundledFiles bundled, String shownRoot, Diagnostics diagnostics) {
        this.user = user;
        this.bundled = bundled;
        this.shownRoot = shownRoot;
        this.diagnostics = diagnostics;
    }

    /** Reports faults, and removes style sheets that would damage others. */
    void removeUnusable() {
        List<String> joined =
                user.keySet().stream().filter(StyleCheck::isJoined).toList();
        joined.forEach(path -> sheets.put(path, SheetOutline.of(text(user.getOrDefault(path, new byte[0])))));
        joined.forEach(this::checkSyntax);
        SheetOutline tokens = sheets.remove(ThemeTokens.FILE);
        if (tokens != null) {
            checkTokens(tokens);
        }
        sheets.forEach((path, sheet) -> checkNames(path, sheet, known(tokens)));
    }

    private static boolean isJoined(String path) {
        boolean screen = path.startsWith("html/") || path.startsWith("epub/") || path.startsWith("email/");
        return path.equals(ThemeTokens.FILE) || (screen && path.endsWith(".css"));
    }

    private void checkSyntax(String path) {
        SheetOutline sheet = sheets.get(path);
        if (sheet != null && !sheet.faults().isEmpty()) {
            sheet.faults().forEach(fault -> error(FAULT, path, fault));
            user.remove(path);
            sheets.remove(path);
        }
    }

    private void checkTokens(SheetOutline tokens) {
        boolean usable = true;
        for (Entry entry : tokens.declarations()) {
            ValueKind kind = ThemeTokens.KINDS.get(entry.name());
            Optional<Fault> fault = kind == null ? Optional.empty() : entry.fault(kind);
            fault.ifPresent(found -> error(VALUE, ThemeTokens.FILE, of(entry.name(), found)));
            usable &= fault.isEmpty();
        }
        Set<String> used = used(tokens);
        tokens.declarations().stream()
                .filter(entry -> isIdle(entry.name(), used))
                .forEach(this::warnOfIdle);
        if (!usable) {
            user.remove(ThemeTokens.FILE);
        }
    }

    private static Fault of(String name, Fault fault) {
        return new Fault(name + ": " + fault.message(), fault.hint(), fault.line(), fault.column());
    }

    /**
     * Returns whether a declaration in the token file has no effect: an unused custom property, or a token without its dashes.
     * Other properties are not checked.
     */
    private static boolean isIdle(String name, Set<String> used) {
        return name.startsWith("--")
                ? !ThemeTokens.KINDS.containsKey(name) && !used.contains(name)
                : ThemeTokens.KINDS.containsKey("--" + name);
    }

    private void warnOfIdle(Entry entry) {
        boolean dashed = entry.name().startsWith("--");
        String hint = DidYouMean.hint(
                dashed ? entry.name() : "--" + entry.name(),
                new TreeSet<>(ThemeTokens.KINDS.keySet()),
                "the tokens are listed in the manual, under 'Theming'");
        String message = dashed
                ? "no style sheet uses the token '" + entry.name() + "'"
                : "'" + entry.name() + "' is not a token";
        warn(IDLE, ThemeTokens.FILE, message, hint, entry.line(), entry.column());
    }

    /** Returns the custom properties that a style sheet or template uses. */
    private Set<String> used(SheetOutline tokens) {
        Set<String> names = new TreeSet<>();
        tokens.uses().forEach(use -> names.add(use.name()));
        Set<String> paths = new TreeSet<>(bundled.paths());
        paths.addAll(user.keySet());
        paths.stream()
                .filter(path -> !path.equals(ThemeTokens.FILE) && (path.endsWith(".css") || Theme.isTemplate(path)))
                .flatMap(path -> Optional.ofNullable(user.get(path)).or(() -> bundled.read(path)).stream())
                .forEach(content -> names.addAll(namesIn(text(content))));
        return names;
    }

    /** Returns the custom properties that a text uses, either a style sheet or a template with styles. */
    private static Set<String> namesIn(String text) {
        Set<String> names = new TreeSet<>();
        Matcher use = USE.matcher(text);
        while (use.find()) {
            names.add(use.group(1));
        }
        return names;
    }

    /** Returns the custom properties that are defined for all style sheets. */
    private Set<String> known(@Nullable SheetOutline tokens) {
        Set<String> names = new TreeSet<>(ThemeTokens.KINDS.keySet());
        if (tokens != null) {
            tokens.declarations().forEach(entry -> names.add(entry.name()));
        }
        return names;
    }

    private void checkNames(String path, SheetOutline sheet, Set<String> tokens) {
        Set<String> known = new TreeSet<>(tokens);
        sheet.declarations().forEach(entry -> known.add(entry.name()));
        sheet.declarations().stream()
                .filter(entry -> !hasDescriptors(entry))
                .forEach(entry -> SheetOutline.meantProperty(entry.name())
                        .ifPresent(meant -> warn(
                                UNKNOWN,
                                path,
                                "unknown property '" + entry.name() + "'",
                                "did you mean '" + meant + "'?",
                                entry.line(),
                                entry.column())));
        sheet.uses().stream()
                .filter(use -> !use.fallback() && !known.contains(use.name()))
                .forEach(use -> warnOfUse(path, use, known));
    }

    private static boolean hasDescriptors(Entry entry) {
        return entry.within().stream().anyMatch(within -> DESCRIPTORS.contains(within.split("[ :]", 2)[0]));
    }

    private void warnOfUse(String path, Use use, Set<String> known) {
        warn(
                UNKNOWN,
                path,
                "nothing gives '" + use.name() + "' a value",
                DidYouMean.hint(use.name(), known, "define it in tokens.css, or write a second value into var()"),
                use.line(),
                use.column());
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private void error(String code, String path, Fault fault) {
        diagnostics.report(Diagnostic.error(
                code,
                new SourcePosition(shownRoot + "/" + path, fault.line(), fault.column()),
                fault.message(),
                fault.hint()));
    }

    private void warn(String code, String path, String message, String hint, int line, int column) {
        diagnostics.report(
                Diagnostic.warning(code, new SourcePosition(shownRoot + "/" + path, line, column), message, hint));
    }
}
