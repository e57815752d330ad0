package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Code;

/** Code spans; CommonMark 0.31.2, section 6.1. */
public final class CodeSpans {

    private CodeSpans() {}

    /** Returns the code: line breaks become spaces, and one space is stripped at both ends if there is one at each. */
    public static String text(Code code) {
        String text = code.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
        return padded && !isBlank(text) ? text.substring(1, text.length() - 1) : text;
    }

    /** Returns whether the text consists of spaces; other white space counts as content. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ' ');
    }
}
