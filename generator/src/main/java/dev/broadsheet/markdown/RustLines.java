package dev.broadsheet.markdown;

import java.util.regex.Pattern;

/**
 * Lines of Rust that rustdoc, and mdBook with it, compiles and does not show: those that begin with {@code #} and a space, or are nothing
 * else than it. A second {@code #} keeps the line, with one of them.
 */
final class RustLines {

    private static final Pattern NAME = Pattern.compile("rust(,.*)?");

    private RustLines() {}

    /** Whether code in a language, as a fence names it, has such lines. */
    static boolean mayHide(String language) {
        return NAME.matcher(language).matches();
    }

    /** What readers see of the code. */
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
