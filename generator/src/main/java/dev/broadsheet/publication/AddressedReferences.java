package dev.broadsheet.publication;

import dev.broadsheet.document.References;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The references of a body with the addresses that an edition has for them.
 *
 * @param references in the order of their indices
 * @param addresses gives the address of a reference within the edition
 */
record AddressedReferences(List<Reference> references, Function<Reference, String> addresses) implements References {

    @Override
    public String address(int reference) {
        return addresses.apply(references.get(reference));
    }

    @Override
    public Optional<Size> size(int reference) {
        return size(references.get(reference));
    }

    static Optional<Size> size(Reference reference) {
        return reference instanceof Reference.ToAsset picture && picture.asset().width() > 0
                ? Optional.of(new Size(picture.asset().width(), picture.asset().height()))
                : Optional.empty();
    }
}
