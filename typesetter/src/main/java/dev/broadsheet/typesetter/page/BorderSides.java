package dev.broadsheet.typesetter.page;

/** Which borders of a box are there; a cell of a table with collapsed borders lacks those that its neighbours draw. */
record BorderSides(boolean top, boolean right, boolean bottom, boolean left) {
    static final BorderSides ALL = new BorderSides(true, true, true, true);
}
