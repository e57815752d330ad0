package dev.broadsheet.typesetter.page;

/**
 * The area of a page that its margins leave, in pt.
 *
 * @param height of the lowest page of the document
 */
record PageArea(double width, double height) {}
