package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.api.SectionStore;

/** The store of kept sections. @param environment fonts and patterns on which all of them depend */
public record SectionCache(SectionStore store, LayoutEnvironment environment) {}
