package dev.broadsheet.document;

import java.util.Optional;

/** What the references of a document are in one edition. */
public interface References {

    /** The address of what the reference with this index leads to; not escaped. */
    String address(int reference);

    /** The size of the picture that the reference with this index leads to; empty when it is not known. */
    Optional<Size> size(int reference);

    /** Of a picture, in CSS pixels. */
    record Size(int width, int height) {}
}
