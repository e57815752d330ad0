package dev.broadsheet.typesetter;

/**
 * A static TrueType font (glyf outlines) that a document may use.
 *
 * @param family family name as style sheets write it
 * @param weight CSS weight, 1 to 1000
 * @param italic whether it is an italic or oblique face
 * @param data the file's bytes; not copied, not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent")
public record FontFile(String family, int weight, boolean italic, byte[] data) {}
