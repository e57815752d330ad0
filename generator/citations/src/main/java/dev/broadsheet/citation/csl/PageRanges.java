package dev.broadsheet.citation.csl;

/** Formats page ranges as appendix V of the CSL specification defines. */
final class PageRanges {

    private PageRanges() {}

    static String write(String variable, String pages, Context context) {
        boolean counts = variable.equals("page") || context.locatorLabel().equals("page");
        String format = counts ? context.style.root().get("page-range-format") : "";
        String delimiter = context.locale.term("page-range-delimiter", "long", false);
        String between = delimiter.isEmpty() ? "\u2013" : delimiter;
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < pages.length()) {
            int end = at;
            while (end < pages.length() && ",&;".indexOf(pages.charAt(end)) < 0) {
                end++;
            }
            out.append(range(pages.substring(at, end), format, between));
            if (end < pages.length()) {
                out.append(pages.charAt(end));
            }
            at = end + 1;
        }
        return out.toString();
    }

    private static String range(String text, String format, String between) {
        String plain = text.replace("\\-", "\u0001");
        int dash = plain.replace('\u2013', '-').indexOf('-');
        if (dash < 0) {
            return plain.replace('\u0001', '-');
        }
        int next = dash;
        while (next < plain.length() && (plain.charAt(next) == '-' || plain.charAt(next) == '\u2013')) {
            next++;
        }
        String first = plain.substring(0, dash);
        String last = plain.substring(next);
        String from = first.stripTrailing();
        String to = last.stripLeading();
        if (!counts(from) || !counts(to)) {
            return plain.replace('\u0001', '-');
        }
        if (plain.replace('\u2013', '-').indexOf('-', next) >= 0) {
            return plain.replace('-', '\u2013').replace('\u0001', '-');
        }
        String written = format.isEmpty() ? to : format(from, to.stripTrailing(), format);
        return (from + between + written + (format.isEmpty() ? "" : trail(to))).replace('\u0001', '-');
    }

    /** Whether a text is a decimal or Roman number, and not a word of a hyphenated compound. */
    private static boolean counts(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || (!text.isBlank() && text.strip().chars().allMatch(c -> "ivxlcdmIVXLCDM".indexOf(c) >= 0));
    }

    private static String trail(String text) {
        return text.substring(text.stripTrailing().length());
    }

    private static String format(String first, String last, String format) {
        int start = digits(first.strip());
        int end = digits(last);
        String letters = first.strip().substring(0, start);
        String from = first.strip().substring(start);
        String to = last.substring(end);
        if (from.isEmpty() || to.isEmpty() || from.length() > 9 || to.length() > 9) {
            return last;
        }
        if (end > 0 && !letters.equals(last.substring(0, end))) {
            return last;
        }
        String full = to.length() < from.length() ? from.substring(0, from.length() - to.length()) + to : to;
        if (full.length() > from.length() || Integer.parseInt(full) <= Integer.parseInt(from)) {
            return format.equals("expanded") || full.length() > from.length() ? letters + to : last;
        }
        return switch (format) {
            case "expanded" -> letters + full;
            case "minimal" -> changed(from, full, 1);
            case "minimal-two" -> changed(from, full, 2);
            case "chicago", "chicago-15" -> chicago(from, full, true);
            case "chicago-16" -> chicago(from, full, false);
            default -> last;
        };
    }

    /** Returns the offset of the digits at the end of a text. */
    private static int digits(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        return at;
    }

    /** Returns the digits of the second number from the first that differs, but at least {@code least}. */
    private static String changed(String from, String to, int least) {
        int same = 0;
        while (same < to.length() - least && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        return to.substring(same);
    }

    private static String chicago(String from, String to, boolean old) {
        int number = Integer.parseInt(from);
        if (number < 100 || number % 100 == 0) {
            return to;
        } else if (number % 100 < 10) {
            return changed(from, to, 1);
        }
        String short2 = changed(from, to, 2);
        return old && from.length() == 4 && short2.length() >= 3 ? to : short2;
    }
}
