package dev.broadsheet.document;

import dev.broadsheet.address.Address;
import java.util.Optional;

/** Resolves the references of a document for one edition. */
public interface References {

    /** Returns the address of the target of the reference with this index, which may be {@link Address#NONE}. */
    Address address(int reference);

    /** Returns the size of the picture that is the target of the reference with this index; empty if unknown. */
    Optional<Size> size(int reference);

    /** The size of a picture, in CSS pixels. */
    record Size(int width, int height) {}
}
