package dev.broadsheet.typesetter.text.opentype;

/**
 * Which lookups apply to text of one script, by their indices, in the order of the font.
 *
 * @param substitutions lookups of {@code GSUB}
 * @param placements lookups of {@code GPOS}
 */
@SuppressWarnings("ArrayRecordComponent")
public record LayoutPlan(int[] substitutions, int[] placements) {}
