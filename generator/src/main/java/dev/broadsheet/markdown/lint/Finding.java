package dev.broadsheet.markdown.lint;

import dev.broadsheet.source.SourcePosition;

/**
 * Markup that is left in the text.
 *
 * @param code of the diagnostic
 * @param position at which to apply the fix
 * @param message one sentence
 * @param hint how to fix it
 */
public record Finding(String code, SourcePosition position, String message, String hint) {}
