package dev.broadsheet.typesetter.math;

/** Where a row may be divided between lines. In a line of text that is after relations, in a formula by itself before them. */
enum Division {
    NOWHERE,
    AFTER_RELATIONS,
    BEFORE_RELATIONS,

    /** Also before signs such as + and ×, and after commas. */
    AT_OPERATORS,

    /** Also where fences are open. */
    WITHIN_FENCES;

    /** @param open how many fences are open before the operator */
    boolean isBefore(Operator operator, int open) {
        return switch (this) {
            case NOWHERE, AFTER_RELATIONS -> false;
            case BEFORE_RELATIONS -> open <= 0 && operator.isRelation();
            case AT_OPERATORS -> open <= 0 && operator.isSpaced();
            case WITHIN_FENCES -> operator.isSpaced();
        };
    }

    /** @param open how many fences are open behind the operator */
    boolean isAfter(Operator operator, int open) {
        return switch (this) {
            case NOWHERE, BEFORE_RELATIONS -> false;
            case AFTER_RELATIONS -> open <= 0 && operator.isRelation();
            case AT_OPERATORS -> open <= 0 && operator.isSeparator();
            case WITHIN_FENCES -> operator.isSeparator();
        };
    }
}
