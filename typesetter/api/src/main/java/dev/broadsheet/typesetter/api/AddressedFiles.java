package dev.broadsheet.typesetter.api;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Files by their addresses: references are resolved against that of the document, or of the style sheet that has them. */
public record AddressedFiles(URI base, Function<URI, Optional<byte[]>> files) implements ResourceLoader {

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
                .map(name -> resolved(base, name))
                .orElse(Optional.of(base))
                .flatMap(from -> resolved(from, reference));
    }

    /** Resolves a reference; empty if it is malformed. */
    public static Optional<URI> resolved(URI base, String reference) {
        try {
            return Optional.of(resolve(base, reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Resolves a reference by RFC 3986, section 5.
     *
     * @throws IllegalArgumentException if the reference is malformed
     */
    public static URI resolve(URI base, String reference) {
        return base.resolve(escaped(reference.strip()));
    }

    /** Escapes characters that are common in references but not valid in URIs, such as spaces and brackets. */
    private static String escaped(String reference) {
        StringBuilder out = new StringBuilder();
        reference.codePoints().forEach(c -> {
            if (c == '\\') {
                out.append('/');
            } else if (c <= ' ' || "\"<>[]^`{|}".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
