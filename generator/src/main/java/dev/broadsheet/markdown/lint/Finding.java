package dev.broadsheet.markdown.lint;

import dev.broadsheet.source.SourcePosition;

/**
 * Markup that stays as text.
 *
 * @param code of the diagnostic
 * @param position where the cure is to be applied
 * @param message one sentence
 * @param hint the cure
 */
public record Finding(String code, SourcePosition position, String message, String hint) {}
