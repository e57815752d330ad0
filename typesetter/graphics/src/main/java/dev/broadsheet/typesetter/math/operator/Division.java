package dev.broadsheet.typesetter.math.operator;

/** Where a formula may be broken between lines: inline formulas after relations, displayed formulas before them. */
public enum Division {
    NOWHERE,
    AFTER_RELATIONS,
    BEFORE_RELATIONS,

    /** Also before operators such as + and ×, and after commas. */
    AT_OPERATORS,

    /** Also within fences. */
    WITHIN_FENCES;

    /** @param open number of open fences before the operator */
    public boolean isBefore(Operator operator, int open) {
        return switch (this) {
            case NOWHERE, AFTER_RELATIONS -> false;
            case BEFORE_RELATIONS -> open <= 0 && operator.isRelation();
            case AT_OPERATORS -> open <= 0 && operator.isSpaced();
            case WITHIN_FENCES -> operator.isSpaced();
        };
    }

    /** @param open number of open fences after the operator */
    public boolean isAfter(Operator operator, int open) {
        return switch (this) {
            case NOWHERE, BEFORE_RELATIONS -> false;
            case AFTER_RELATIONS -> open <= 0 && operator.isRelation();
            case AT_OPERATORS -> open <= 0 && operator.isSeparator();
            case WITHIN_FENCES -> operator.isSeparator();
        };
    }
}
