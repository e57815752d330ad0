package dev.broadsheet.typesetter;

/**
 * A style sheet with the name under which problems in it are reported.
 *
 * @param name usually a file name
 * @param css the text
 */
public record Stylesheet(String name, String css) {}
