package dev.broadsheet.typesetter.text.opentype;

/**
 * The lookups that apply to text of one script, by index, in the order of the font.
 *
 * @param substitutions lookups of {@code GSUB}
 * @param placements lookups of {@code GPOS}
 */
@SuppressWarnings("ArrayRecordComponent")
public record LayoutPlan(int[] substitutions, int[] placements) {}
