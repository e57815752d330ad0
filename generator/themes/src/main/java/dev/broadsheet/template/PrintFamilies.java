package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.html.OpenedDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The families that replace others in PDFs. Browsers know the fonts of their system, a PDF only those of the theme: another
 * family, such as Georgia, is replaced by that of the default theme of the same kind.
 */
public final class PrintFamilies {

    private static final String SERIF = "serif";
    private static final String SANS = "sans";
    private static final String MONO = "mono";

    /** The tokens with families of text. */
    private static final List<String> TOKENS = List.of(SERIF, SANS, MONO, "display");

    /** The tokens whose families have the kind of a generic family; CSS Fonts 4, section 2.1.2. */
    private static final Map<String, String> GENERIC = Map.of(
            "serif", SERIF,
            "ui-serif", SERIF,
            "sans-serif", SANS,
            "ui-sans-serif", SANS,
            "system-ui", SANS,
            "monospace", MONO,
            "ui-monospace", MONO);

    private final Set<String> known;
    private final Map<String, ?> tokens;
    private final Map<String, ?> house;

    PrintFamilies(Theme theme) {
        known = ThemeFonts.forTypesetter(theme).stream()
                .map(FontFile::family)
                .map(PrintFamilies::key)
                .collect(Collectors.toSet());
        tokens = theme.tokens(Theme.Medium.PAPER);
        house = theme.defaultTokens(Theme.Medium.PAPER);
    }

    private static String key(String family) {
        return family.toLowerCase(Locale.ROOT);
    }

    /** Returns the family that replaces each missing one. */
    Map<String, String> counterparts() {
        Map<String, String> all = new TreeMap<>(OpenedDocument.counterparts());
        GENERIC.forEach((family, token) -> Stream.of(tokens, house)
                .flatMap(from -> firstKnown(from, token).stream())
                .findFirst()
                .ifPresent(found -> all.put(family, found)));
        for (String token : TOKENS) {
            replacement(token)
                    .ifPresent(found -> Families.first(tokens, token).ifPresent(missing -> all.put(missing, found)));
        }
        return all;
    }

    private Optional<String> firstKnown(Map<String, ?> from, String token) {
        return Families.all(from, token)
                .filter(family -> known.contains(key(family)))
                .findFirst();
    }

    /** Returns the family in which a token is set that names none of the PDF's; empty if it names one. */
    private Optional<String> replacement(String token) {
        if (firstKnown(tokens, token).isPresent()) {
            return Optional.empty();
        }
        String kind = Families.all(tokens, token)
                .map(PrintFamilies::key)
                .filter(GENERIC::containsKey)
                .map(GENERIC::get)
                .findFirst()
                .orElse(token);
        return firstKnown(house, kind);
    }

    /** Reports the tokens of the user that name no family that PDFs have. */
    public static void check(Theme theme, Diagnostics diagnostics) {
        PrintFamilies families = new PrintFamilies(theme);
        UserTokens user = new UserTokens(theme);
        for (String token : TOKENS) {
            families.replacement(token)
                    .ifPresent(found -> user.position(token, Theme.Medium.PAPER)
                            .ifPresent(position -> diagnostics.report(families.fault(token, found, position))));
        }
    }

    private Diagnostic fault(String token, String found, SourcePosition position) {
        return Diagnostic.warning(
                "BS-FONT-006",
                position,
                "PDFs have no font of the family '"
                        + Families.first(tokens, token).orElse("") + "', and are set in " + found,
                "put its files into templates/fonts/ and name it below 'typefaces' in site.yaml; or, for the site alone, write"
                        + " the token below @media screen");
    }
}
