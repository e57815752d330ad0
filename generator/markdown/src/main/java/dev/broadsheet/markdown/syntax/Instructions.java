package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Processing instructions, declarations and CDATA sections; CommonMark 0.31.2, section 6.6. */
public final class Instructions {

    private static final String CDATA = "<![CDATA[";

    private Instructions() {}

    /** Returns whether one begins at an index, closed or not. */
    public static boolean begin(BasedSequence text, int start) {
        return text.matchChars("<!", start) || text.matchChars("<?", start);
    }

    /** Returns the closing delimiter of the one that begins at an index. */
    static String terminator(BasedSequence text, int start) {
        return text.matchChars("<?", start) ? "?>" : text.matchChars(CDATA, start) ? "]]>" : ">";
    }

    /** Returns the end of the one that begins at an index; -1 if it is not closed. */
    public static int end(BasedSequence text, int start) {
        String terminator = terminator(text, start);
        int end = text.indexOf(terminator, start + 2);
        return end < 0 ? -1 : end + terminator.length();
    }

    /** Returns whether a declaration begins with a letter; true for everything else. */
    static boolean named(BasedSequence text, int start) {
        char first = start + 2 < text.length() ? Character.toLowerCase(text.charAt(start + 2)) : ' ';
        return !terminator(text, start).equals(">") || (first >= 'a' && first <= 'z');
    }
}
