package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.Keyword;
import dev.broadsheet.typesetter.pdf.Color;

/**
 * An underline and its kin, as it is drawn along text.
 *
 * @param thickness in pt
 */
public record TextLine(Keyword.DecorationLine line, Keyword.DecorationStyle style, Color color, double thickness) {}
