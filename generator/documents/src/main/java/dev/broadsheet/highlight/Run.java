package dev.broadsheet.highlight;

/**
 * A run of code of one kind.
 *
 * @param text not empty; within a single line unless the kind is plain
 */
public record Run(TokenKind kind, String text) {}
