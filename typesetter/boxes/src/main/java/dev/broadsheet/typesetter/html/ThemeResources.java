package dev.broadsheet.typesetter.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files of the artifact {@code broadsheet-templates}. */
final class ThemeResources {

    private ThemeResources() {}

    static boolean has(String name) {
        return ThemeResources.class.getResource(name) != null;
    }

    /** @throws IllegalStateException if it does not exist */
    static byte[] read(String name) {
        try (InputStream in = ThemeResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource cannot be read: " + name, e);
        }
    }
}
