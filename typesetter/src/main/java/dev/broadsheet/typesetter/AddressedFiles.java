package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.html.DocumentFiles;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** Files by their addresses: references are resolved against that of the document, or of the style sheet that has them. */
record AddressedFiles(URI base, Function<URI, Optional<byte[]>> files) implements ResourceLoader {

    @Override
    public Optional<byte[]> load(String reference) {
        return load(Optional.empty(), reference);
    }

    @Override
    public Optional<byte[]> load(Optional<String> stylesheet, String reference) {
        return address(stylesheet, reference).flatMap(files);
    }

    @Override
    public String name(Optional<String> stylesheet, String reference) {
        return address(stylesheet, reference).map(URI::toString).orElse(reference);
    }

    private Optional<URI> address(Optional<String> stylesheet, String reference) {
        return stylesheet
                .map(name -> DocumentFiles.address(base, name))
                .orElse(Optional.of(base))
                .flatMap(from -> DocumentFiles.address(from, reference));
    }
}
