package dev.broadsheet.typesetter.api;

/**
 * A style sheet.
 *
 * @param name the name under which its problems are reported, usually a file name
 * @param css the text
 */
public record Stylesheet(String name, String css) {}
