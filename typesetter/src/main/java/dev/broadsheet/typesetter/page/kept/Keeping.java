package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.SectionStore;

/** Where sections are kept. @param surroundings what all of them depend on */
public record Keeping(SectionStore store, Surroundings surroundings) {}
