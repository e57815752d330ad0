package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Commands that only produce space. */
final class Spaces {

    private static final Map<String, String> WIDTHS = Map.ofEntries(
            Map.entry("\\,", "0.1667em"),
            Map.entry("\\thinspace", "0.1667em"),
            Map.entry("\\:", "0.2222em"),
            Map.entry("\\>", "0.2222em"),
            Map.entry("\\medspace", "0.2222em"),
            Map.entry("\\;", "0.2778em"),
            Map.entry("\\thickspace", "0.2778em"),
            Map.entry("\\!", "-0.1667em"),
            Map.entry("\\negthinspace", "-0.1667em"),
            Map.entry("\\negmedspace", "-0.2222em"),
            Map.entry("\\negthickspace", "-0.2778em"),
            Map.entry("\\enspace", "0.5em"),
            Map.entry("\\quad", "1em"),
            Map.entry("\\qquad", "2em"),
            Map.entry("\\ ", "0.25em"),
            Map.entry("\\space", "0.25em"),
            Map.entry("\\nobreakspace", "0.25em"));

    /** Spacing commands without a counterpart, which are ignored. */
    private static final Set<String> IDLE = Set.of("\\allowbreak", "\\nobreak", "\\hfill", "\\displaylimits");

    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{0,4}(?:\\.[0-9]{1,6})?) ?(em|ex|mu|pt|cm|mm|in)");

    private Spaces() {}

    static Iterable<String> names() {
        TreeSet<String> names = new TreeSet<>(WIDTHS.keySet());
        names.addAll(IDLE);
        names.add("\\hspace");
        names.add("\\hspace*");
        return names;
    }

    static @Nullable Atom read(Token command, Parser parser) throws TexFault {
        if (IDLE.contains(command.text())) {
            return null;
        }
        String width = WIDTHS.get(command.text());
        return new Atom(Mml.space(width == null ? given(command, parser.tokens().text(command)) : width), Kind.SPACE);
    }

    private static String given(Token command, String length) throws TexFault {
        Matcher form = LENGTH.matcher(length.strip());
        if (!form.matches() || form.group(1).isEmpty() || form.group(1).equals("-")) {
            throw TexFault.syntax(
                    command.offset(), "'" + length + "' is not a length", "write a number with a unit, such as 1em");
        }
        double em = Double.parseDouble(form.group(1)) * ems(form.group(2));
        return new BigDecimal(em)
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "em";
    }

    /** Returns the em value of a unit for text of 10 pt. */
    private static double ems(String unit) {
        return switch (unit) {
            case "mu" -> 1.0 / 18;
            case "ex" -> 0.431;
            case "pt" -> 0.1;
            case "mm" -> 0.2845;
            case "cm" -> 2.845;
            case "in" -> 7.227;
            default -> 1;
        };
    }
}
