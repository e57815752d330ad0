package dev.broadsheet.typesetter.text.shape;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.broadsheet.typesetter.text.Characters;

/** The context that determines how the letters at the ends of a text join their neighbours, as in Arabic. */
public final class Joining {

    private static final int REACH = 4;

    private Joining() {}

    /** Returns the joining characters directly before an index, or "". */
    public static String before(String text, int index) {
        int start = index;
        while (start > 0 && index - start < REACH && joins(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, index);
    }

    /** Returns the joining characters directly after an index, or "". */
    public static String after(String text, int index) {
        int end = index;
        while (end < text.length() && end - index < REACH && joins(text.charAt(end))) {
            end++;
        }
        return text.substring(index, end);
    }

    private static boolean joins(char c) {
        return c >= 0x0600
                && UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE) != UCharacter.JoiningType.NON_JOINING
                && !Character.isSurrogate(c)
                && c != Characters.SOFT_HYPHEN;
    }
}
