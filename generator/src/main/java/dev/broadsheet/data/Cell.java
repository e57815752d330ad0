package dev.broadsheet.data;

/**
 * A value of a table as it is written.
 *
 * @param text without white space around it
 * @param offset of its first character in the text of the table
 */
public record Cell(String text, int offset) {}
