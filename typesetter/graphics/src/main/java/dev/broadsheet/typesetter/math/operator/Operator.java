package dev.broadsheet.typesetter.math.operator;

/**
 * The properties of an operator; MathML Core, section 3.2.4.2.
 *
 * @param content its character or characters
 * @param isRelation whether it is a relation, at which a formula may be broken
 * @param before space before it, in pt
 * @param after space after it, in pt
 * @param horizontal whether it stretches horizontally
 * @param minSize least size when stretched, in pt
 * @param maxSize largest size when stretched, in pt
 * @param sized whether either size was specified
 */
public record Operator(
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

    /** Form of an operator. */
    public enum Form {
        PREFIX,
        INFIX,
        POSTFIX
    }

    /** Whether it stretches vertically. */
    public boolean growsUpwards() {
        return stretchy && !horizontal;
    }

    /** Whether it stretches horizontally. */
    public boolean growsAlong() {
        return stretchy && horizontal;
    }

    /** Whether it is infix with space on both sides, like + and relations. */
    boolean isSpaced() {
        return form == Form.INFIX && before > 0;
    }

    /** Whether it is infix with space after it only, like a comma. */
    boolean isSeparator() {
        return form == Form.INFIX && before <= 0 && after > 0;
    }

    /** Returns 1 for an opening fence, -1 for a closing one, 0 for others. */
    public int opens() {
        if (!stretchy || !symmetric || form == Form.INFIX) {
            return 0;
        }
        return form == Form.PREFIX ? 1 : -1;
    }

    /** Whether it is a bar, to which fences do not stretch, since it would stretch with them. */
    public boolean isBar() {
        return content.equals("|") || content.equals("\u2016");
    }
}
