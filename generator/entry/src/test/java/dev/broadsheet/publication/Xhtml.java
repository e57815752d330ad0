package dev.broadsheet.publication;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.References;
import dev.broadsheet.markdown.KindsWriter;
import java.util.function.Function;

/** Formats bodies as XHTML, for tests. */
public final class Xhtml {

    private Xhtml() {}

    /** @param positions whether elements have their source position in {@code data-pos} */
    public static String of(Body body, Function<Reference, Address> addresses, boolean positions) {
        References references = body.referencesAt(addresses);
        return new KindsWriter(references, positions).write(body.document());
    }
}
