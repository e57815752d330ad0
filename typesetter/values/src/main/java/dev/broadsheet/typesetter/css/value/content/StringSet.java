package dev.broadsheet.typesetter.css.value.content;

import java.util.List;

/** One assignment of {@code string-set} (CSS GCPM 3): the named string and its parts. */
public record StringSet(String name, List<ContentPart> value) {
    public StringSet {
        value = List.copyOf(value);
    }
}
