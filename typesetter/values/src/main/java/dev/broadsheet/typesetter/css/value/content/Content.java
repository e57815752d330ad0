package dev.broadsheet.typesetter.css.value.content;

import java.util.List;

/** The value of {@code content}. */
public record Content(List<ContentPart> parts) {

    public static final Content NORMAL = new Content(List.of());
    static final Content NONE = new Content(List.of());

    public Content {
        parts = List.copyOf(parts);
    }
}
