package dev.broadsheet.config;

/**
 * What {@code site.yaml} says of the pictures of articles.
 *
 * @param remote what becomes of those on the web
 */
public record PictureConfig(RemotePictures remote) {

    /** What holds when nothing is said. */
    public static final PictureConfig DEFAULT = new PictureConfig(RemotePictures.ERROR);
}
