package dev.broadsheet.typesetter.css.syntax;

import dev.broadsheet.typesetter.api.FontFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of {@code unicode-range} (CSS Syntax 3, section 7.1). */
public final class UnicodeRange {

    private static final int LAST = 0x10FFFF;
    private static final Pattern FORM = Pattern.compile(
            "[uU]\\+(?:([0-9a-fA-F]{1,6})-([0-9a-fA-F]{1,6})" + "|(?=[0-9a-fA-F?]{1,6}$)([0-9a-fA-F]*)(\\?*))");

    private UnicodeRange() {}

    /** Returns the ranges; empty if the value is invalid. */
    public static Optional<List<FontFile.Range>> parse(String text) {
        List<FontFile.Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = FORM.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            FontFile.Range range = range(matcher);
            if (range.from() > range.to() || range.to() > LAST) {
                return Optional.empty();
            }
            ranges.add(range);
        }
        return Optional.of(ranges);
    }

    private static FontFile.Range range(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new FontFile.Range(hex(matcher.group(1)), hex(matcher.group(2)));
        }
        String digits = matcher.group(3);
        int wild = matcher.group(4).length();
        return new FontFile.Range(hex(digits + "0".repeat(wild)), hex(digits + "F".repeat(wild)));
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }
}
