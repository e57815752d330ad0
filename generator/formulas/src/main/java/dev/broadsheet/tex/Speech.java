package dev.broadsheet.tex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Converts a formula to words, for screen readers and for search. */
final class Speech {

    private static final Set<String> ROWS = Set.of("mrow", "mstyle", "mpadded", "mtd", "math");
    private static final Set<String> SUBS = Set.of("msub", "munder");
    private static final Set<String> SUPS = Set.of("msup", "mover");

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\u02C6", "hat"),
            Map.entry("\u0302", "hat"),
            Map.entry("\u02DC", "tilde"),
            Map.entry("\u0303", "tilde"),
            Map.entry("\u20D7", "vector"),
            Map.entry("\u00AF", "bar"),
            Map.entry("\u203E", "overline"),
            Map.entry("_", "underline"),
            Map.entry("\u2192", "vector"),
            Map.entry("\u02D9", "dot"),
            Map.entry("\u00A8", "dots"));

    private static final String BRACES = "\u23DE\u23DF\u23B4\u23B5\u23DC\u23DD";
    private static final String PRIMES = "\u2032\u2033\u2034\u2057";

    private final Words words;

    private Speech(Words words) {
        this.words = words;
    }

    static String of(List<Mml> parts, Locale language) {
        return tidy(new Speech(Words.of(language)).row(parts));
    }

    /** Removes spaces inside brackets and before closing punctuation. */
    private static String tidy(String said) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i) == '\u00A0' ? ' ' : said.charAt(i);
            int last = out.length() - 1;
            boolean spaced = last >= 0 && out.charAt(last) == ' ';
            boolean closes = ")],;}\u27E9\u2309\u230B".indexOf(c) >= 0;
            boolean opened = last >= 0 && "([{\u27E8\u2308\u230A".indexOf(out.charAt(last)) >= 0;
            if (closes && spaced) {
                out.setLength(last);
            }
            if (c != ' ' || !(spaced || opened)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private String row(List<Mml> parts) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Mml part = parts.get(i);
            boolean cases = part.is("mo")
                    && part.text().equals("{")
                    && i + 2 == parts.size()
                    && parts.get(i + 1).is("mtable");
            if (cases) {
                said.add(words.phrase("cases", rows(parts.get(++i), "")));
            } else {
                said.add(one(part));
            }
        }
        return String.join(" ", said.stream().filter(text -> !text.isBlank()).toList());
    }

    private String one(Mml part) {
        List<Mml> in = part.children();
        return switch (part.name()) {
            case "mphantom", "mspace" -> "";
            case "mi", "mn", "mo", "mtext" -> token(part);
            case "mfrac" -> fraction(part);
            case "msqrt" -> simpleOr("root", "longRoot", row(in), in);
            case "mroot" -> words.phrase("nthRoot", one(in.get(0)), one(in.get(1)));
            case "mtable" -> table(part);
            default -> in.isEmpty() ? "" : ROWS.contains(part.name()) ? binomialOr(in) : scripted(part);
        };
    }

    private String token(Mml part) {
        String text = part.text().strip();
        if (text.startsWith("\u2061") || text.equals("\u00A0")) {
            return "";
        } else if (part.is("mtext")) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        String called = words.sign(text);
        return called.equals(text) ? styled(text) : called;
    }

    /** Names a letter of a mathematical alphabet: its alphabet, then the plain letter. */
    private String styled(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        int code = text.codePointAt(0);
        String style = code < 0x1D400 ? letterlike(code) : alphabet(code);
        return plain.equals(text) || style.isEmpty() ? plain : words.phrase(style, plain);
    }

    private static String letterlike(int code) {
        return "\u2102\u210D\u2115\u2119\u211A\u211D\u2124".indexOf(code) >= 0
                ? "doubleStruck"
                : "\u212C\u2130\u2131\u210B\u2110\u2112\u2133\u211B".indexOf(code) >= 0 ? "script" : "";
    }

    private static String alphabet(int code) {
        boolean bold = code < 0x1D434
                || (code >= 0x1D468 && code < 0x1D49C)
                || (code >= 0x1D6A8 && code < 0x1D6E2)
                || (code >= 0x1D71C && code < 0x1D756);
        if (bold) {
            return "bold";
        } else if (code >= 0x1D49C && code < 0x1D4D0) {
            return "script";
        } else if (code >= 0x1D504 && code < 0x1D538) {
            return "fraktur";
        }
        return code >= 0x1D538 && code < 0x1D56C ? "doubleStruck" : "";
    }

    private String fraction(Mml part) {
        String above = one(part.children().get(0));
        String below = one(part.children().get(1));
        boolean simple =
                isSimple(part.children().get(0)) && isSimple(part.children().get(1));
        return words.phrase(simple ? "fraction" : "longFraction", above, below);
    }

    private String binomialOr(List<Mml> parts) {
        boolean binomial = parts.size() == 3
                && parts.get(1).is("mfrac")
                && parts.get(1).attribute("linethickness").equals("0");
        return binomial
                ? words.phrase(
                        "binomial",
                        one(parts.get(1).children().get(0)),
                        one(parts.get(1).children().get(1)))
                : row(parts);
    }

    private String simpleOr(String simple, String otherwise, String said, List<Mml> parts) {
        return words.phrase(parts.size() == 1 && isSimple(parts.get(0)) ? simple : otherwise, said);
    }

    /** Whether listeners hear where a part ends without an end marker: one token, or one token with a script. */
    private static boolean isSimple(Mml part) {
        if (ROWS.contains(part.name())) {
            return part.children().size() == 1 && isSimple(part.children().get(0));
        }
        return part.isToken()
                || ((part.is("msub") || part.is("msup"))
                        && part.children().stream().allMatch(Mml::isToken));
    }

    private String scripted(Mml part) {
        List<Mml> in = part.children();
        String base = one(in.get(0));
        if (in.size() == 3) {
            return isLarge(in.get(0))
                    ? words.phrase("from", base, one(in.get(1)), one(in.get(2)))
                    : above(below(base, in.get(0), in.get(1), part), in.get(0), in.get(2), part);
        } else if (SUBS.contains(part.name())) {
            return below(base, in.get(0), in.get(1), part);
        }
        return SUPS.contains(part.name()) ? above(base, in.get(0), in.get(1), part) : row(in);
    }

    private static boolean isLarge(Mml base) {
        return base.is("mo")
                && Symbols.of(base.text())
                        .filter(symbol ->
                                symbol.type().equals("limits") || symbol.type().equals("integral"))
                        .isPresent();
    }

    private String below(String base, Mml on, Mml script, Mml whole) {
        String said = one(script);
        if (script.is("mo") && BRACES.contains(script.text())) {
            return base;
        } else if (script.is("mo") && ACCENTS.containsKey(script.text()) && whole.is("munder")) {
            return words.phrase(Objects.requireNonNull(ACCENTS.get(script.text())), base);
        } else if (isLarge(on)) {
            return words.phrase("below", base, said);
        } else if (on.is("mi") && on.text().startsWith("lim")) {
            return words.phrase("as", base, said);
        }
        boolean stacked = whole.name().startsWith("munder") && !on.is("mi");
        return words.phrase(stacked ? "labelBelow" : "subscript", base, said);
    }

    private String above(String base, Mml on, Mml script, Mml whole) {
        String said = one(script);
        boolean over = whole.is("mover") || whole.is("munderover");
        if (script.is("mo") && BRACES.contains(script.text())) {
            return base;
        } else if (script.is("mo") && PRIMES.contains(script.text())) {
            return base + " " + said;
        } else if (over && script.is("mo") && ACCENTS.containsKey(script.text())) {
            return words.phrase(Objects.requireNonNull(ACCENTS.get(script.text())), base);
        } else if (isLarge(on)) {
            return words.phrase("above", base, said);
        } else if (over) {
            return words.phrase("labelAbove", base, said);
        } else if (script.text().equals("\u2218")) {
            return base + " " + words.sign("\u00B0");
        } else if (script.text().equals("2") || script.text().equals("3")) {
            return words.phrase(script.text().equals("2") ? "squared" : "cubed", base);
        }
        return words.phrase(isSimple(script) ? "power" : "longPower", base, said);
    }

    private String table(Mml table) {
        int columns = table.children().stream()
                .mapToInt(row -> row.children().size())
                .max()
                .orElse(0);
        if (!table.attribute("columnspacing").isEmpty()
                || table.attribute("displaystyle").equals("true")
                || columns < 2) {
            return rows(table, "");
        }
        return words.phrase(
                "matrix", String.valueOf(table.children().size()), String.valueOf(columns), rows(table, "row"));
    }

    private String rows(Mml table, String key) {
        List<String> rows = new ArrayList<>();
        for (Mml row : table.children()) {
            String separator = table.attribute("columnspacing").isEmpty() ? ", " : " ";
            String cells = String.join(
                    separator,
                    row.children().stream()
                            .map(this::one)
                            .filter(text -> !text.isBlank())
                            .toList());
            rows.add(key.isEmpty() ? cells : words.phrase(key, String.valueOf(rows.size() + 1), cells));
        }
        return String.join("; ", rows);
    }
}
