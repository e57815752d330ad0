package dev.broadsheet.citation.csl;

/**
 * A name where it is shown.
 *
 * @param index of the name in its list
 * @param writer that wrote it
 */
record NameUse(PersonName person, int index, NameWriter writer) {

    String at(int level) {
        return writer.variant(person, index, level);
    }
}
