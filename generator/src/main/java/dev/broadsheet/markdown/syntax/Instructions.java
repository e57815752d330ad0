package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Processing instructions, declarations and CDATA sections; CommonMark 0.31.2, section 6.6. */
public final class Instructions {

    private static final String CDATA = "<![CDATA[";

    private Instructions() {}

    /** Whether one begins at a place, ended or not. */
    public static boolean begin(BasedSequence text, int start) {
        return text.matchChars("<!", start) || text.matchChars("<?", start);
    }

    /** What one ends with that begins at a place. */
    static String terminator(BasedSequence text, int start) {
        return text.matchChars("<?", start) ? "?>" : text.matchChars(CDATA, start) ? "]]>" : ">";
    }

    /** Where one ends that begins at a place; -1 when it does not end. */
    public static int end(BasedSequence text, int start) {
        String terminator = terminator(text, start);
        int end = text.indexOf(terminator, start + 2);
        return end < 0 ? -1 : end + terminator.length();
    }

    /** Whether a declaration has a name, if it is one. */
    static boolean named(BasedSequence text, int start) {
        char first = start + 2 < text.length() ? Character.toLowerCase(text.charAt(start + 2)) : ' ';
        return !terminator(text, start).equals(">") || (first >= 'a' && first <= 'z');
    }
}
