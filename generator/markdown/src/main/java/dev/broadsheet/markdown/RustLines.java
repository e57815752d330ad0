package dev.broadsheet.markdown;

import java.util.regex.Pattern;

/**
 * Removes hidden lines of Rust code, which rustdoc and mdBook compile but do not show: those that begin with {@code #} and white
 * space, or consist of {@code #} only. A line that begins with {@code ##} is shown, with one {@code #}.
 */
final class RustLines {

    private static final Pattern NAME = Pattern.compile("rust(,.*)?");

    private RustLines() {}

    /** Returns whether code with this info string may have hidden lines. */
    static boolean mayHide(String language) {
        return NAME.matcher(language).matches();
    }

    /** Returns the code without hidden lines. */
    static String shown(String code) {
        if (code.indexOf('#') < 0) {
            return code;
        }
        StringBuilder shown = new StringBuilder(code.length());
        int start = 0;
        while (start < code.length()) {
            int newline = code.indexOf('\n', start);
            int end = newline < 0 ? code.length() : newline + 1;
            int at = start;
            while (at < end && (code.charAt(at) == ' ' || code.charAt(at) == '\t')) {
                at++;
            }
            if (code.startsWith("##", at)) {
                shown.append(code, start, at).append(code, at + 1, end);
            } else if (!isHidden(code, at)) {
                shown.append(code, start, end);
            }
            start = end;
        }
        return shown.toString();
    }

    private static boolean isHidden(String code, int at) {
        boolean last = at + 1 >= code.length();
        return code.startsWith("#", at) && (last || " \t\r\n".indexOf(code.charAt(at + 1)) >= 0);
    }
}
