package dev.broadsheet.citation.csl;

/**
 * A rendered name.
 *
 * @param index the index of the name in its list
 * @param writer the writer that rendered it
 */
record NameUse(PersonName person, int index, NameWriter writer) {

    String at(int level) {
        return writer.variant(person, index, level);
    }
}
