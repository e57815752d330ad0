package dev.broadsheet.typesetter.css;

import java.util.List;

/** The value of {@code content}. */
record Content(List<ContentPart> parts) {

    static final Content NORMAL = new Content(List.of());
    static final Content NONE = new Content(List.of());

    Content {
        parts = List.copyOf(parts);
    }
}
