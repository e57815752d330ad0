package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Code;

/** Code within a line; CommonMark 0.31.2, section 6.1. */
public final class CodeSpans {

    private CodeSpans() {}

    /** The code: a line's end is a space, and one space at both ends keeps a backtick off the signs around. */
    public static String text(Code code) {
        String text = code.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
        return padded && !isBlank(text) ? text.substring(1, text.length() - 1) : text;
    }

    /** Other white space than spaces counts as code. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ' ');
    }
}
