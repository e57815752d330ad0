package dev.broadsheet.markdown;

import dev.broadsheet.address.Address;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.SourcePosition;
import java.util.Optional;

/** Reports addresses whose scheme is not allowed. */
public final class ForeignScheme {

    private ForeignScheme() {}

    /** Returns the error about an address; empty if its scheme is allowed. @param position of the address */
    public static Optional<Diagnostic> fault(String address, SourcePosition position) {
        return Address.foreignScheme(address)
                .map(scheme -> Diagnostic.error(
                        "BS-HTML-003",
                        position,
                        "an address may not begin with '" + scheme + ":'",
                        scheme.length() == 1 || scheme.equals("file")
                                ? "copy the file into the content folder, and write its path from this file on"
                                : "use http, https, mailto, tel, or a path relative to this file"));
    }
}
