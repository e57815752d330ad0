package dev.broadsheet.template;

/**
 * A piece of markup that is put into a page as it is. Everything else that a template prints is escaped.
 *
 * @param text well-formed in the language of the template that prints it: HTML in {@code .ftlh}, XML in {@code .ftlx}
 */
public record Markup(String text) {}
