package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.SectionStore;

/** The store of kept sections. @param surroundings fonts and patterns on which all of them depend */
public record Keeping(SectionStore store, LayoutEnvironment surroundings) {}
