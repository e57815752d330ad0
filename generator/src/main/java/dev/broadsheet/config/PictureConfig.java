package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yaml} says of the pictures of articles.
 *
 * @param remote what becomes of those on the web
 * @param credits what is said of those that say nothing of themselves; the first that fits holds
 */
public record PictureConfig(RemotePictures remote, List<CreditDefault> credits) {

    public PictureConfig {
        credits = List.copyOf(credits);
    }

    /** What holds when nothing is said. */
    public static final PictureConfig DEFAULT = new PictureConfig(RemotePictures.ERROR, List.of());

    /** What is said of a picture that says nothing of itself. @param path within the content folder */
    public Optional<CreditDefault> creditOf(String path) {
        return credits.stream().filter(credit -> credit.covers(path)).findFirst();
    }
}
