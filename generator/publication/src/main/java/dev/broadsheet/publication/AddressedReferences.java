package dev.broadsheet.publication;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.References;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The references of a body with their addresses in one edition.
 *
 * @param references in the order of their indices
 * @param addresses returns the address of a reference within the edition, by its index
 */
record AddressedReferences(List<Reference> references, IntFunction<Address> addresses) implements References {

    @Override
    public Address address(int reference) {
        return addresses.apply(reference);
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
