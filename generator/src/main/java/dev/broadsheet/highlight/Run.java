package dev.broadsheet.highlight;

/**
 * A piece of code.
 *
 * @param text never empty; of a kind that is not plain, within one line
 */
public record Run(TokenKind kind, String text) {}
