package dev.broadsheet.publication;

import dev.broadsheet.document.References;
import dev.broadsheet.markdown.KindsWriter;
import java.util.function.Function;

/** Bodies as XHTML, for tests. */
public final class Xhtml {

    private Xhtml() {}

    /** @param positions whether elements say in {@code data-pos} where they are in the source */
    public static String of(Body body, Function<Reference, String> addresses, boolean positions) {
        References references = body.referencesAt(addresses);
        return new KindsWriter(references, positions).write(body.document());
    }
}
