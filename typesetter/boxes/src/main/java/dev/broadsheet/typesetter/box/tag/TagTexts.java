package dev.broadsheet.typesetter.box.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts and references of tags, which few tags have; ISO 32000-2, 14.9. */
final class TagTexts {

    @Nullable
    String alternate;

    @Nullable
    String actual;

    @Nullable
    String expansion;

    final List<Tag> references = new ArrayList<>();
}
