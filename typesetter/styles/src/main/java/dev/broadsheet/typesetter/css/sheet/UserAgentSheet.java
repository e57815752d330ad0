package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The user agent style sheet for HTML in print. */
public final class UserAgentSheet {

    private static final String NAME = "html-print.css";

    private UserAgentSheet() {}

    public static Stylesheet load() {
        try (InputStream in = UserAgentSheet.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + NAME);
            }
            return new Stylesheet(NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
