package dev.broadsheet.typesetter.math;

/**
 * The properties of an operator; MathML Core, section 3.2.4.2.
 *
 * @param content its character or characters
 * @param isRelation whether it is between two sides, each of which could be a line of its own
 * @param before space before it, in pt
 * @param after space after it, in pt
 * @param horizontal whether it stretches along the line
 * @param minSize least size when stretched, in pt
 * @param maxSize largest size when stretched, in pt
 * @param sized whether either was asked for
 */
record Operator(
        String content,
        Form form,
        boolean isRelation,
        double before,
        double after,
        boolean stretchy,
        boolean symmetric,
        boolean large,
        boolean movableLimits,
        boolean horizontal,
        double minSize,
        double maxSize,
        boolean sized) {

    /** Where an operator is. */
    enum Form {
        PREFIX,
        INFIX,
        POSTFIX
    }

    /** Whether it grows with what is beside it. */
    boolean growsUpwards() {
        return stretchy && !horizontal;
    }

    /** Whether it grows with what is over or under it. */
    boolean growsAlong() {
        return stretchy && horizontal;
    }

    /** Whether it is between two things with space on both sides, as + and relations do. */
    boolean isSpaced() {
        return form == Form.INFIX && before > 0;
    }

    /** Whether it is between two things with space behind it only, as a comma does. */
    boolean isSeparator() {
        return form == Form.INFIX && before <= 0 && after > 0;
    }

    /** 1 for an opening fence, -1 for a closing one, 0 for what is none. */
    int opens() {
        if (!stretchy || !symmetric || form == Form.INFIX) {
            return 0;
        }
        return form == Form.PREFIX ? 1 : -1;
    }

    /** Whether it is a bar, which fences do not grow with: it would grow itself if it were to be as high as they are. */
    boolean isBar() {
        return content.equals("|") || content.equals("\u2016");
    }
}
