package dev.broadsheet.data;

/**
 * A cell of a table.
 *
 * @param text the value without surrounding whitespace
 * @param offset the offset of its first character in the text of the table
 */
public record Cell(String text, int offset) {}
