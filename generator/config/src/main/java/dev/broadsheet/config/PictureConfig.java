package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * The configuration of pictures.
 *
 * @param remote how pictures on the web are handled
 * @param credits the credits of pictures without their own; the first matching one applies
 */
public record PictureConfig(RemotePictures remote, List<CreditDefault> credits) {

    public PictureConfig {
        credits = List.copyOf(credits);
    }

    /** The default configuration. */
    public static final PictureConfig DEFAULT = new PictureConfig(RemotePictures.ERROR, List.of());

    /** Returns the default credit of a picture. @param path the path within the content folder */
    public Optional<CreditDefault> creditOf(String path) {
        return credits.stream().filter(credit -> credit.covers(path)).findFirst();
    }
}
