package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.syntax.Tokens;

/**
 * A value with {@code var()}, which is parsed when the custom properties of the element are known.
 *
 * @param name name of the property as written
 * @param definition definition of that property
 * @param index index of the longhand that this value is for
 * @param value the tokens
 * @param source position of the declaration
 */
public record Pending(String name, Definition definition, int index, Tokens value, TypesetProblem.Source source) {}
