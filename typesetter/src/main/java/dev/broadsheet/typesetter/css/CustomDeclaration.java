package dev.broadsheet.typesetter.css;

/** A custom property as a block declares it; its name keeps its dashes and its case. */
record CustomDeclaration(String name, Tokens value, boolean important) {}
